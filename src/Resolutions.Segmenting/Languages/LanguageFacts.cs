using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Segmenting.Languages;

/// <summary>What segmenting needs to know of a language: data, no rule. Every property is a table of phrases, one a line.</summary>
internal sealed record LanguageFacts(string Tag)
{
    /// <summary>Openings of a recital: Recalling, Rappelant, وإذ يشير.</summary>
    public string PreambularOpenings { get; init; } = "";

    /// <summary>Openings of what a body resolves: Calls upon, Demande, يدعو.</summary>
    public string OperativeOpenings { get; init; } = "";

    /// <summary>Words that may stand before an opening: Deeply, Profondément.</summary>
    public string OpeningAdverbs { get; init; } = "";

    /// <summary>Who may stand before an operative opening: The Council, Nous.</summary>
    public string Subjects { get; init; } = "";

    /// <summary>Words with which an enacting clause begins.</summary>
    public string EnactingOpenings { get; init; } = "";

    public string ResolutionWords { get; init; } = "";
    public string DeclarationWords { get; init; } = "";
    public string ReportWords { get; init; } = "";
    public string StatementWords { get; init; } = "";

    /// <summary>Words that part a title's form from its subject: on, sur, بشأن.</summary>
    public string TopicWords { get; init; } = "";

    /// <summary>A resolution with one of these before it is any resolution, in a headline: Une résolution.</summary>
    public string IndefiniteWords { get; init; } = "";

    public string AnnexWords { get; init; } = "";

    /// <summary>Openings of a line that names the item of an agenda: Agenda item, Point, البند.</summary>
    public string AgendaWords { get; init; } = "";

    /// <summary>Openings of what says when and by whom a text was adopted: adopted by, adoptée le, اعتمده.</summary>
    public string AdoptionVerbs { get; init; } = "";

    public string SessionWords { get; init; } = "";
    public string EmbassyWords { get; init; } = "";
    public string MinistryWords { get; init; } = "";
    public string SecretariatWords { get; init; } = "";

    /// <summary>Headings of the parts of a document: Preamble, Introduction.</summary>
    public string PartWords { get; init; } = "";

    public string VoteOpenings { get; init; } = "";
    public string SignatureOpenings { get; init; } = "";

    /// <summary>Buttons and notices of sites: Share, Follow us, Read more.</summary>
    public string SiteOpenings { get; init; } = "";

    /// <summary>Words with a number by which sites say how long a text takes: min read, min de lecture.</summary>
    public string ReadingTimes { get; init; } = "";

    /// <summary>Words before the name of who wrote an article: By, Par, بقلم.</summary>
    public string BylineOpenings { get; init; } = "";

    /// <summary>Notes among a carried text's paragraphs, each the whole line: Advertisement, إعلان.</summary>
    public string LoneNotes { get; init; } = "";

    /// <summary>Notes of printers on a document's first page: Original: English, Distr.: General.</summary>
    public string PrintMarks { get; init; } = "";

    /// <summary>Words that cannot end a sentence: of, the, de, et, في.</summary>
    public string OpenWords { get; init; } = "";

    /// <summary>Words that begin another paragraph even where the one before has no full stop.</summary>
    public string ParagraphOpenings { get; init; } = "";

    /// <summary>Finite forms of common verbs: a line without one is a noun phrase.</summary>
    public string FiniteVerbs { get; init; } = "";

    /// <summary>Words that begin a printed label: Article, المادة.</summary>
    public string ArticleWords { get; init; } = "";

    /// <summary>Ordinals that serve as labels, in order: أولا, ثانيا.</summary>
    public string OrdinalWords { get; init; } = "";

    /// <summary>Ordinals after <see cref="ArticleWords"/>, in order: Article premier, المادة الأولى.</summary>
    public string ArticleOrdinals { get; init; } = "";

    /// <summary>Words that begin a recital even after a comma, in a script without capitals.</summary>
    public string RecitalConjunctions { get; init; } = "";

    /// <summary>Letters in the order of the language's lists.</summary>
    public string Letters { get; init; } = "";

    /// <summary>The words for a document's number: No., n°, رقم.</summary>
    public string NumberWords { get; init; } = "";

    /// <summary>The words of the names of bodies.</summary>
    public BodyWords Bodies { get; init; } = new();

    /// <summary>Whether sentences begin with a capital.</summary>
    public bool HasCapitals { get; init; } = true;

    /// <summary>A language of which nothing is known but its tag.</summary>
    public static LanguageFacts None(string tag) =>
        new(tag) { HasCapitals = LanguageTags.Direction(tag) == "ltr", Letters = "abcdefghijklmnopqrstuvwxyz" };

    /// <summary>The lines of a table.</summary>
    public static IEnumerable<string> Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static PhraseTable<bool> Table(string lines)
    {
        var table = new PhraseTable<bool>();
        foreach (var line in Lines(lines))
            table.Add(line, value: true);
        return table;
    }
}
