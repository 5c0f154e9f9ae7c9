using System.Globalization;

namespace Resolutions.Benchmarks.Generating;

/// <summary>A resolution of an invented body, of 15 to 60 clauses in three languages; the same for the same number.</summary>
internal static class GeneratedResolution
{
    public static IReadOnlyList<string> Languages { get; } = ["en", "fr", "ar"];

    /// <param name="clauses">How many; null for a realistic number.</param>
    /// <returns>The plain text in each language, in the order of <see cref="Languages"/>.</returns>
    public static IReadOnlyList<string> Write(int number, int? clauses = null)
    {
        var random = new Random(number);
        var subject = PhraseBook.Subjects[random.Next(PhraseBook.Subjects.Count)];
        var body = PhraseBook.Bodies[random.Next(PhraseBook.Bodies.Count)];
        var count = (clauses ?? random.Next(15, 61)) - 3;
        var preambular = Draw(PhraseBook.Preambular, count / 3, random, subject);
        var operative = Draw(PhraseBook.Operative, count - count / 3, random, subject);
        var opening = new PhraseFilling(random, subject);
        return
        [
            .. Languages.Select(language =>
                string.Join(
                    "\n\n",
                    [
                        opening.Say(Title(body), language),
                        opening.Say(new("{place1}, {date1}", "{place1}, le {date1}", "{place1}، {date1}"), language),
                        Enacting(body).In(language),
                        .. preambular.Select(clause => clause.Filling.Say(clause.Phrase, language)),
                        .. operative.Select(
                            (clause, index) => Label(index) + clause.Filling.Say(clause.Phrase, language)
                        ),
                    ]
                )
            ),
        ];
    }

    private static Phrase Title(Phrase body) =>
        new(
            $"Resolution of the {body.English} on {{subject}}",
            $"Résolution {Of(body.French)} sur {{subject}}",
            $"قرار {body.Arabic} بشأن {{subject}}"
        );

    private static Phrase Enacting(Phrase body) =>
        new($"The {body.English},", $"{Article(body.French)}{body.French},", $"إن {body.Arabic}،");

    private static string Article(string name) =>
        name[0] == 'C' && name.StartsWith("Conseil", StringComparison.Ordinal) ? "Le "
        : "AEIOU".Contains(name[0], StringComparison.Ordinal) ? "L'"
        : "La ";

    private static string Of(string name) =>
        Article(name) switch
        {
            "Le " => "du ",
            "La " => "de la ",
            _ => "de l'",
        } + name;

    private static List<(Phrase Phrase, PhraseFilling Filling)> Draw(
        IReadOnlyList<Phrase> phrases,
        int count,
        Random random,
        Phrase subject
    ) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => (phrases[random.Next(phrases.Count)], new PhraseFilling(random, subject))),
        ];

    private static string Label(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
}
