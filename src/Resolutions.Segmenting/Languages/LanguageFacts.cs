using Resolutions.Linguistics.Phrases;
using Resolutions.Model;

namespace Resolutions.Segmenting.Languages;

/// <summary>What segmenting needs to know of a language: data, no rule. Every property is a table of phrases, one a line.</summary>
internal sealed record LanguageFacts(string Tag)
{
    /// <summary>Words with which an enacting clause begins.</summary>
    public string EnactingOpenings { get; init; } = "";

    /// <summary>Words for and, folded.</summary>
    public IReadOnlyList<string> Conjunctions { get; init; } = [];

    /// <summary>Words that begin a clause whose verbs others are subject of, folded: which, qui, الذي.</summary>
    public IReadOnlyList<string> Relatives { get; init; } = [];

    /// <summary>Words by which a clause announces what follows it: as follows, ce qui suit, ما يلي.</summary>
    public string AnnouncingWords { get; init; } = "";

    /// <summary>Words that part what a body resolves from why, on a line of their own: Therefore, — Par ces motifs,</summary>
    public string ConsequenceWords { get; init; } = "";

    /// <summary>How participles look, and what else opens recitals, as a regular expression for a word in lower case.</summary>
    public string ParticipleShape { get; init; } = "";

    /// <summary>How finite verbs look that open what a body resolves.</summary>
    public string FiniteShape { get; init; } = "";

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

    /// <summary>Words for a session, which a number counts: session, الدورة.</summary>
    public string SittingWords { get; init; } = "";

    /// <summary>Words that make a session one sitting of many: plenary, closing.</summary>
    public string PlenaryWords { get; init; } = "";

    /// <summary>Words for a meeting that is counted where no session is named: assembly, conference, summit.</summary>
    public string GatheringWords { get; init; } = "";

    /// <summary>Words before the place of a meeting, an adoption or a signature: held at, fait à, المنعقدة في.</summary>
    public string PlaceOpenings { get; init; } = "";

    /// <summary>Words after which no place goes on: on, from, le, du, يومي.</summary>
    public string PlaceEnds { get; init; } = "";

    /// <summary>Words of a line that tells when a text was adopted: adopted, adoptée, اعتمد.</summary>
    public string AdoptionWords { get; init; } = "";

    public string EmbassyWords { get; init; } = "";
    public string MinistryWords { get; init; } = "";
    public string SecretariatWords { get; init; } = "";

    /// <summary>Headings of the parts of a document: Preamble, Introduction.</summary>
    public string PartWords { get; init; } = "";

    public string VoteOpenings { get; init; } = "";

    /// <summary>Words that say how something was adopted: unanimously, votes, consensus.</summary>
    public string VoteManners { get; init; } = "";

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

    /// <summary>Words before the number or letter of a part of another text, beside <see cref="ArticleWords"/>: paragraphs, alinéa.</summary>
    public string CitedWords { get; init; } = "";

    /// <summary>Words with which an item begins that a formula above it announces: to, that, de, que.</summary>
    public string ItemOpenings { get; init; } = "";

    /// <summary>Words before the number of a part of a document that holds articles: Title, Chapitre, الباب.</summary>
    public string DivisionWords { get; init; } = "";

    /// <summary>Ordinals after <see cref="DivisionWords"/>, where no number stands: premier, الأول.</summary>
    public string DivisionOrdinals { get; init; } = "";

    /// <summary>First halves of compounds that keep their hyphen at a line's end: non, self, vice.</summary>
    public string CompoundFirsts { get; init; } = "";

    /// <summary>Ordinals that serve as labels, in order: أولا, ثانيا.</summary>
    public string OrdinalWords { get; init; } = "";

    /// <summary>Names of letters that label sections, in order: ألف, باء.</summary>
    public string LetterNames { get; init; } = "";

    /// <summary>Ordinals that serve as labels before a comma, where more than one does, in order, words for one number on a line: Firstly, Premièrement.</summary>
    public string OrdinalAdverbs { get; init; } = "";

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
