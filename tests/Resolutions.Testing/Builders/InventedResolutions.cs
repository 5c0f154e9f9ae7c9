using Resolutions.Model;

namespace Resolutions.Testing.Builders;

/// <summary>Invented resolutions, small enough to know by heart, with what is awkward in real ones.</summary>
public static class InventedResolutions
{
    public static IssuingBody HarbourTowns { get; } =
        new()
        {
            Code = "AHT",
            Names = new Dictionary<string, string>
            {
                ["en"] = "Assembly of Harbour Towns",
                ["fr"] = "Assemblée des villes portuaires",
            },
        };

    /// <summary>
    /// In French, English, Arabic and Persian, and in French a second time: English splits a recital that French and
    /// Arabic leave whole, only French has a third decision (so its fourth is the others' third), letters are nested.
    /// </summary>
    public static ResolutionSeed Lanterns { get; } =
        new("aht-2021-4-lanterns", [French, English, Arabic, Persian, OtherFrench])
        {
            IssuingBody = HarbourTowns,
            Symbol = "AHT/2021/4",
            Date = new(2021, 6, 23),
            IsSample = true,
            Scores = new Dictionary<string, double> { ["records"] = 0.31 },
            Confirmed = new HashSet<string> { "op1" },
        };

    /// <summary>A publisher's report of a statement whose day is given without a year; in one language only.</summary>
    public static ResolutionSeed Statement { get; } =
        new(
            "statement-on-buoys",
            [
                new(
                    "en",
                    [
                        new("title", ClauseKind.Title, "Towns call for new buoys", Speaker: Speaker.Publisher),
                        new("lead1", ClauseKind.Lead, "Our correspondent was in the hall.", Speaker: Speaker.Publisher),
                        new("p1", ClauseKind.Paragraph, "The towns will place new buoys before winter."),
                        new("p2", ClauseKind.Paragraph, "<script>alert(1)</script>"),
                    ]
                )
                {
                    Publisher = "Harbour Gazette",
                    Origin = SourceOrigin.Address,
                    Location = "https://gazette.example/buoys",
                },
            ]
        )
        {
            IssuingBody = HarbourTowns,
            DocumentType = DocumentType.Statement,
            Date = new(null, 6, 23),
        };

    /// <summary>In French and English, so that there is no Arabic text at all.</summary>
    public static ResolutionSeed Tides { get; } =
        new(
            "tide-tables",
            [
                new("fr", [new("op1", ClauseKind.Operative, "1. Décide de publier les tables des marées.", "1.")]),
                new("en", [new("op1", ClauseKind.Operative, "Decides to publish the tide tables.", "1.")]),
            ]
        )
        {
            IssuingBody = null,
            DocumentType = null,
        };

    /// <summary>In the store by mistake.</summary>
    public static ResolutionSeed Mistake { get; } =
        new(
            "draft-on-chains",
            [new("en", [new("op1", ClauseKind.Operative, "Decides to stretch chains across every harbour.", "1.")])]
        )
        {
            IssuingBody = null,
            DocumentType = null,
        };

    private static TextSeed French =>
        new(
            "fr",
            [
                new("title", ClauseKind.Title, "Résolution sur l’entretien des fanaux"),
                new("dateline", ClauseKind.Dateline, "Port-Levant, le 23 juin 2021"),
                new("enacting1", ClauseKind.Enacting, "L’Assemblée des villes portuaires,"),
                new(
                    "pp1",
                    ClauseKind.Preambular,
                    "Constatant que quarante fanaux sur cent douze sont éteints, et que les pilotes s’en plaignent ;",
                    Group: "lamps"
                ),
                new("op1", ClauseKind.Operative, "1. Décide de rallumer tous les fanaux avant le 1er octobre ;", "1."),
                new("op2", ClauseKind.Operative, "2. Prie chaque ville de tenir un registre :", "2."),
                new("op2.a", ClauseKind.Operative, "a) des pannes ;", "a)", Parent: "op2"),
                new("op2.b", ClauseKind.Operative, "b) des réparations ;", "b)", Parent: "op2"),
                new("op3", ClauseKind.Operative, "3. Remercie les gardiens ;", "3.", Group: "thanks"),
                new("op4", ClauseKind.Operative, "4. Décide de rester saisie de la question.", "4.", Group: "records"),
            ]
        );

    private static TextSeed English =>
        new(
            "en",
            [
                new("title", ClauseKind.Title, "Resolution on the upkeep of harbour lights"),
                new("dateline", ClauseKind.Dateline, "Port Levant, 23 June 2021"),
                new("enacting1", ClauseKind.Enacting, "The Assembly of Harbour Towns,"),
                new(
                    "pp1",
                    ClauseKind.Preambular,
                    "Noting that forty of a hundred and twelve lights are out;",
                    Group: "lamps"
                ),
                new("pp2", ClauseKind.Preambular, "Aware that pilots complain of it;", Group: "lamps"),
                new("op1", ClauseKind.Operative, "1. Decides to relight every light before 1 October;", "1."),
                new("op2", ClauseKind.Operative, "2. Asks each town to keep a record of:", "2."),
                new("op2.a", ClauseKind.Operative, "(a) Failures;", "(a)", Parent: "op2"),
                new("op2.b", ClauseKind.Operative, "(b) Repairs;", "(b)", Parent: "op2"),
                new("op3", ClauseKind.Operative, "3. Decides to remain seized of the matter.", "3.", Group: "records"),
            ]
        )
        {
            Publisher = "Harbour Gazette",
        };

    private static TextSeed Arabic =>
        new(
            "ar",
            [
                new("title", ClauseKind.Title, "قرار بشأن صيانة فوانيس الموانئ"),
                new("dateline", ClauseKind.Dateline, "بورت ليفان، ٢٣ حزيران/يونيه ٢٠٢١"),
                new("enacting1", ClauseKind.Enacting, "إن جمعية مدن الموانئ،"),
                new(
                    "pp1",
                    ClauseKind.Preambular,
                    "إذ تلاحظ أن أربعين فانوسا من أصل مائة واثني عشر مطفأة، وأن المرشدين يشتكون من ذلك؛",
                    Group: "lamps"
                ),
                new("op1", ClauseKind.Operative, "١- تقرر إعادة إنارة جميع الفوانيس قبل ١ تشرين الأول/أكتوبر؛", "١-"),
                new("op2", ClauseKind.Operative, "٢- تطلب إلى كل مدينة أن تمسك سجلا بما يلي:", "٢-"),
                new("op2.a", ClauseKind.Operative, "(أ) الأعطال؛", "(أ)", Parent: "op2"),
                new("op2.b", ClauseKind.Operative, "(ب) الإصلاحات؛", "(ب)", Parent: "op2"),
                new("op3", ClauseKind.Operative, "٣- تقرر أن تبقي المسألة قيد نظرها.", "٣-", Group: "records"),
            ]
        );

    private static TextSeed Persian =>
        new(
            "fa",
            [
                new("title", ClauseKind.Title, "قطعنامه درباره نگهداری فانوس‌های بندر"),
                new("op1", ClauseKind.Operative, "۱- تصمیم می‌گیرد همه فانوس‌ها را روشن کند؛", "۱-"),
            ]
        );

    private static TextSeed OtherFrench =>
        new("fr", [new("title", ClauseKind.Title, "Les villes rallument leurs fanaux", Speaker: Speaker.Publisher)])
        {
            Publisher = "La Gazette du Levant",
            IsPrimary = false,
        };
}
