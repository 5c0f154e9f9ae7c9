using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>The translations in an article of a dictionary that is made to be read by people.</summary>
internal static partial class Definition
{
    private static readonly FrozenSet<string> Grammar = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. "n v vt vi a adj adv prep conj pron num art int m f nt masc fem neut sg pl".Split(' ')]
    );

    private static readonly char[] Separators = [',', ';', '،', '؛', '/'];

    /// <summary>As far as they can be told from remarks, sounds and examples: what is too long for a term falls away later.</summary>
    public static IEnumerable<string> TermsOf(IEnumerable<string> lines) =>
        lines
            .Select(line => Number.Replace(Aside.Replace(line, " "), ""))
            .Where(line => !Label.IsMatch(line))
            .SelectMany(line => line.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            .Where(term => !Grammar.Contains(term.Trim(' ', '.')));

    /// <summary>The headword at the head of an article of FreeDict: <c>maison /mɛzɔ̃/ &lt;n, fem&gt;</c>.</summary>
    public static string HeadwordOf(string line) => Sound.Replace(Aside.Replace(line, " "), "").Trim();

    /// <summary>HTML or the like as lines.</summary>
    public static IEnumerable<string> LinesOf(string markup) =>
        Tag.Replace(Break.Replace(Hidden.Replace(markup, " "), "\n"), " ")
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&#39;", "'", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal)
            .Split('\n');

    // (of a ship), [naut.], <n, fem>, {pl}, "an example"
    [GeneratedRegex(
        """\([^()]*\)|\[[^\[\]]*\]|<[^<>]*>|\{[^{}]*\}|"[^"]*" """,
        RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Aside { get; }

    // 1. ; 2) ; -
    [GeneratedRegex(@"^\s*(?:[0-9]{1,2}[.)]|[-–•*])\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Number { get; }

    // see: harbour; Synonyms: haven
    [GeneratedRegex(
        @"^\s*(?:see|syn|synonyms?|ant|antonyms?|note|cf)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Label { get; }

    // /mɛzɔ̃/
    [GeneratedRegex(@"/[^/]*/", RegexOptions.NonBacktracking)]
    private static partial Regex Sound { get; }

    // <k>maison</k>, <tr>mɛzɔ̃</tr>, <ex>à la maison</ex>
    [GeneratedRegex(
        @"<k>[^<]*</k>|<tr>[^<]*</tr>|<ex>[^<]*</ex>|<abr>[^<]*</abr>|<gr>[^<]*</gr>",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Hidden { get; }

    // <br/>, </div>, <li>
    [GeneratedRegex(
        @"</?(?:br|div|li|ol|ul|p|dd|dt|tr|td|def|dtrn)\b[^<>]*>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Break { get; }

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag { get; }
}
