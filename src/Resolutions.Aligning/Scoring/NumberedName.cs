using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Aligning.Scoring;

/// <summary>An address or label as a number in a row of its like: <c>op4</c> is the fourth of <c>op</c>, <c>op4.b</c> the second below it.</summary>
/// <param name="Parent">The name before the last full stop; null where there is none.</param>
/// <param name="Series">What all numbers of the row share, without their parent.</param>
/// <param name="Number">0 where the name counts nothing.</param>
internal readonly partial record struct NumberedName(string? Parent, string Series, int Number)
{
    public static NumberedName Of(string name)
    {
        var match = Form.Match(name);
        if (!match.Success)
            return new(null, name, 0);
        var parent = match.Groups["parent"] is { Success: true, Value: var value } ? value : null;
        var prefix = match.Groups["prefix"].Value;
        if (match.Groups["digits"] is { Success: true, Value: var digits })
            return new(parent, prefix + "1", int.Parse(digits, CultureInfo.InvariantCulture));
        // Below a parent a lone word is a letter.
        return parent is null ? new(null, name, 0) : new(parent, "a", Letter(prefix));
    }

    // a … z, aa … zz
    private static int Letter(string letters) =>
        letters.Aggregate(0, (number, letter) => number * 26 + letter - 'a' + 1);

    // "op4", "pp12", "op2.a", "p3.1", "7"
    [GeneratedRegex(@"^(?:(?<parent>.+)\.)?(?<prefix>[a-z]{0,4})(?<digits>[0-9]{1,4})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Form { get; }
}
