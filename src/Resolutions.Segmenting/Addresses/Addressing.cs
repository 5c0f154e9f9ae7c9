using System.Globalization;
using Resolutions.Model;
using Resolutions.Segmenting.Labels;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Addresses;

/// <summary>Names the clauses of a text.</summary>
internal sealed class Addressing
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <param name="clauses">In document order; a parent comes before its children.</param>
    public static void Name(IEnumerable<Piece> clauses)
    {
        var addressing = new Addressing();
        foreach (var clause in clauses)
            clause.Address = addressing.Unique(addressing.Of(clause));
    }

    private string Of(Piece clause)
    {
        var stem = clause.Parent is { } parent ? $"{parent.Address}." : StemOf(clause.Kind!.Value);
        if (clause.Parent is null && IsSingle(clause.Kind!.Value))
            return stem;
        return stem + (clause.Label is { } label && Counts(clause) ? Labelled(stem, label) : Next(stem, "-"));
    }

    /// <summary>A recital is counted whatever its label; a heading too.</summary>
    private static bool Counts(Piece clause) =>
        clause.Label is { Style: not LabelStyle.Bullet }
        && (
            clause.Parent is not null
            || clause.Kind is ClauseKind.Operative or ClauseKind.Paragraph or ClauseKind.Footnote
        );

    private string Labelled(string stem, PrintedLabel label)
    {
        if (!stem.EndsWith('.'))
            return string.Join('.', label.Path.Append(label.Value).Select(Text)) + label.Suffix;
        return label.Style switch
        {
            LabelStyle.Letter or LabelStyle.UpperLetter or LabelStyle.DoubledLetter => Letter(
                int.Parse(Next(stem, "letter"), CultureInfo.InvariantCulture)
            ),
            LabelStyle.LowerRoman or LabelStyle.UpperRoman => RomanNumbers.Write(
                int.Parse(Next(stem, "roman"), CultureInfo.InvariantCulture)
            )
                is { Length: > 0 } roman
                ? roman
                : Text(label.Value),
            _ => Text(label.Value) + label.Suffix,
        };
    }

    private string Next(string stem, string series)
    {
        var key = stem + series;
        _ordinals[key] = _ordinals.GetValueOrDefault(key) + 1;
        return Text(_ordinals[key]);
    }

    private string Unique(string address)
    {
        var unique = address;
        while (!_taken.Add(unique))
        {
            _repeats[address] = _repeats.GetValueOrDefault(address, 1) + 1;
            unique = $"{address}~{Text(_repeats[address])}";
        }
        return unique;
    }

    private static string StemOf(ClauseKind kind) =>
        kind switch
        {
            ClauseKind.Preambular => "pp",
            ClauseKind.Operative => "op",
            ClauseKind.Paragraph => "p",
            ClauseKind.Heading => "h",
            ClauseKind.Footnote => "fn",
            ClauseKind.Table => "t",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static bool IsSingle(ClauseKind kind) =>
        kind
            is ClauseKind.Title
                or ClauseKind.Symbol
                or ClauseKind.Annex
                or ClauseKind.Issuer
                or ClauseKind.Dateline
                or ClauseKind.Enacting
                or ClauseKind.Signature
                or ClauseKind.Vote;

    // a … z, aa … zz
    private static string Letter(int ordinal) =>
        ordinal <= 26 ? $"{(char)('a' + ordinal - 1)}" : Letter((ordinal - 1) / 26) + Letter(((ordinal - 1) % 26) + 1);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
