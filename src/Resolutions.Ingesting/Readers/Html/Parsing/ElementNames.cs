using System.Collections.Frozen;

namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>What is known of HTML elements by their names, in lower case.</summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
            + "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol "
            + "optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp"
    );

    private static readonly FrozenSet<string> Unseen = Set(
        "applet audio canvas datalist embed frame frameset head iframe link meta noembed noframes noscript param picture rp "
            + "script style svg template title video"
    );

    private static readonly FrozenSet<string> Voids = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
    );

    private static readonly FrozenSet<string> SelfEnding = Set(
        "body colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr"
    );

    private static readonly FrozenSet<string> Emphatic = Set("b cite dfn em i strong u");

    private static readonly FrozenSet<string> Controls = Set("button label legend option optgroup select textarea");

    private static readonly FrozenSet<string> Preformatted = Set("listing plaintext pre textarea xmp");

    /// <summary>Begins a line and ends one.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Never rendered as text: what it holds is code, a picture, or for browsers that cannot do something.</summary>
    public static bool IsUnseen(string name) => Unseen.Contains(name);

    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Its end tag may be left out.</summary>
    public static bool EndsItself(string name) => SelfEnding.Contains(name);

    public static bool IsEmphatic(string name) => Emphatic.Contains(name);

    /// <summary>Part of a form: to press, to choose from, to write into.</summary>
    public static bool IsControl(string name) => Controls.Contains(name);

    /// <summary>Keeps its white space.</summary>
    public static bool IsPreformatted(string name) => Preformatted.Contains(name);

    /// <returns>1 to 6; 0 for what is no heading.</returns>
    public static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
