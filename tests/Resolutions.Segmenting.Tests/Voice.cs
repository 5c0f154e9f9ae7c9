namespace Resolutions.Segmenting.Tests;

/// <summary>What documents of one language are made of.</summary>
internal sealed record Voice(
    string[] Front,
    string[] Recitals,
    string[] Clauses,
    string Item,
    string[] Furniture,
    string[] Ends
)
{
    public static Voice[] All { get; } =
    [
        new(
            ["LAKES/2020/RES.1", "Resolution on the ferries of the northern lakes", "The Lake Conference,"],
            [
                "Recalling its resolution on buoys,",
                "Deeply concerned about the fog that delays ferries; Noting the bells;",
            ],
            ["Calls upon all ports to ring their bells in fog;", "Requests the Secretariat to print the timetables."],
            "mend the quays before the winter storms",
            ["Page 2", "GE.20-12345 (E)", "Share on social media", "Lakes Secretariat, Tel: +41 22 000 00 00"],
            [
                "Adopted by 20 votes to 3, with 2 abstentions",
                "Annex II",
                "Done at Dorsane, on 3 May 2020",
                "The President",
            ]
        ),
        new(
            ["Résolution sur les bacs des lacs du nord", "La Conférence des lacs,"],
            ["Rappelant sa résolution sur les bouées,", "Vivement préoccupée par la brume ; Notant les cloches ;"],
            [
                "Demande à tous les ports de sonner leurs cloches par temps de brume ;",
                "Prie le secrétariat d’imprimer les horaires.",
            ],
            "réparer les quais avant les tempêtes d’hiver",
            ["Page 2 sur 7", "Partager sur les réseaux sociaux", "3/7"],
            ["Adoptée à l’unanimité", "ANNEXE - V", "Fait à Dorsane, le 3 mai 2020", "Le Président"]
        ),
        new(
            ["قرار بشأن عبارات البحيرات الشمالية", "إن مؤتمر البحيرات،"],
            ["إذ يشير إلى قراره بشأن العوامات،", "وإذ يساوره القلق إزاء الضباب؛ وإذ يلاحظ الأجراس؛"],
            ["يدعو جميع الموانئ إلى قرع أجراسها في الضباب؛", "يطلب إلى الأمانة طباعة جداول المواعيد."],
            "إصلاح الأرصفة قبل عواصف الشتاء",
            ["صفحة 2", "شارك الخبر", "٣"],
            ["اعتمد بالإجماع", "الملحق 2", "حرر في دورسان، 3 مايو 2020", "الرئيس"]
        ),
    ];
}
