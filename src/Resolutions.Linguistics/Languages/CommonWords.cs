namespace Resolutions.Linguistics.Languages;

/// <summary>The words that a text in a language can hardly do without, and the letters that its neighbours do not have.</summary>
internal static class CommonWords
{
    public static IReadOnlyList<LanguageWords> Latin { get; } =
    [
        Of(
            "fr",
            "le la les l des du de d un une et à au aux en dans que qui sur pour par avec est sont ont été cette ces ce son sa ses leur leurs ne pas plus il elle nous se s ou mais comme entre sans sous",
            "çêœ"
        ),
        Of(
            "en",
            "the of and to in for that is are was were be been with by on as at from this these those it its their which has have had an or not all will shall should other between",
            ""
        ),
        Of(
            "es",
            "el la los las de del y en que un una por con para se su sus al lo como más este esta estos es son ha han sobre entre también pero o sin no le",
            "ñ¿¡"
        ),
        Of(
            "de",
            "der die das und in den von zu mit im für auf ist des dem ein eine nicht sich als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über zum zur",
            "ßäö"
        ),
        Of(
            "pt",
            "o a os as de do da dos das e em no na nos nas que um uma por com para se ao à não mais como foi são pelo pela entre sobre seu sua também",
            "ãõ"
        ),
        Of(
            "it",
            "il lo la i gli le di del della dei delle e in nel nella che un una per con su sul sulla è sono non si da dal dalla al alla come più anche ha hanno questo questa tra",
            "ìò"
        ),
        Of(
            "tr",
            "ve bir bu ile için da de olan olarak daha çok gibi kadar sonra en ise ya her ancak tarafından üzere etmek eden edilen olduğu arasında ne o",
            "ğışİ"
        ),
        Of(
            "az",
            "və bir bu ilə üçün da də olan olaraq daha çox kimi qədər sonra ən isə ya hər ancaq tərəfindən etmək edən edilən olduğu arasında nə o həm",
            "əƏ"
        ),
        Of("nl", "de het een en van in is op te dat die voor met zijn niet aan er om door als bij ook naar uit", ""),
        Of("pl", "i w na z do się nie że jest to o jak przez po oraz od dla są a który która", "łęąśćżź"),
        Of("ro", "și în de la cu pe din pentru care este sunt nu a al ale că prin mai un o sau", "șțăâ"),
        Of("id", "yang dan di untuk dengan dari pada ini itu dalam tidak akan oleh sebagai atau telah adalah ke", ""),
        Of("sq", "dhe të në e i për me që nga një është së u ka janë këtë si", "ë"),
        Of("uz", "va bilan uchun bu bir ham o'z bo'lgan qilish tomonidan deb esa yoki lozim", ""),
    ];

    public static IReadOnlyList<LanguageWords> Arabic { get; } =
    [
        Of(
            "ar",
            "في من على إلى أن التي الذي هذا هذه عن مع بين كما ما لا أو بعد قبل إذ وإذ ذلك كل جميع قد وقد كان لم هو هي بشأن خلال دون منها فيها الى ان",
            "ةأإؤ"
        ),
        Of(
            "fa",
            "در به از که این را با است و برای آن یک بر تا های شود شده خود می کند کرد ای نیز یا هر باید دارد بود",
            "پچژگکی"
        ),
        Of("ur", "کے کی میں ہے سے کا نے اور کو پر ہیں کہ یہ اس کر تھا نہیں بھی ایک گیا ہو جو لیے کیا ان", "ٹڈڑںےہھ"),
        Of("ps", "د په او چې سره له کې دی ته یې دا هم کړی شوي لپاره نه وي ده", "ښځڅټډړږڼېۍ"),
        Of("ckb", "لە و بە بۆ کە ئەم لەگەڵ ئەو دەکات کرد هەیە سەر", "ڕڵۆێە"),
    ];

    public static IReadOnlyList<LanguageWords> Cyrillic { get; } =
    [
        Of(
            "ru",
            "и в не на что с по о для из к от как это за его при или также все их а до об между который которые был",
            "ыэъё"
        ),
        Of("uk", "і в у та на що з до не за для від про як або також це їх при його між", "іїєґ"),
        Of("bg", "и в на да се за от че с по не са е като или към при това както между", "ъ"),
        Of("sr", "и у је да на се за са од су о као или не који која између што", "ђјљњћџ"),
        Of("kk", "және мен бен үшін бойынша туралы бұл осы деп бір бар болып", "әғқңөұүһі"),
    ];

    private static LanguageWords Of(string tag, string words, string letters) =>
        new(tag, words.Split(' ').ToHashSet(StringComparer.Ordinal), letters);
}
