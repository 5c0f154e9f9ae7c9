using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers.Wording;

/// <summary>Reads Roman numbers where they are ordinals: XVIe siècle, Chapter VII, resolution 1514 (XV).</summary>
internal static class RomanReading
{
    private const string Letters = "IVXLC";

    // CCCLXXXVIII
    private const int MostLetters = 11;
    private static readonly string[] Hundreds = ["", "C", "CC", "CCC"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];
    private static readonly string[] Units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    /// <summary>Those that no word of the language is, and that stand apart from other letters and figures.</summary>
    public static Amount? At(NumberTokens tokens, int first)
    {
        if (
            tokens.Lexicon is not { Language: "en" or "fr" }
            || tokens.Of(first)[0] is not ('i' or 'v' or 'x' or 'l' or 'c')
            || IsSymbol(tokens, first)
        )
            return null;
        var written = tokens.Written(first);
        var end = written.IndexOfAnyExcept(Letters);
        if (end < 0)
            return IsPlain(tokens, first, written) ? Value(written, first) : null;
        return tokens.Lexicon.Language == "fr" ? WithSuffix(tokens, first, written, end) : null;
    }

    /// <summary>By its letters alone, whatever stands beside it: XVII Ministerial Meeting.</summary>
    public static Amount? AtHead(NumberTokens tokens, int first)
    {
        var written = tokens.Written(first);
        return written.Length > 1 || written is "V" or "X" ? Value(written, first) : null;
    }

    // MIX, CD and DVD are words: with no suffix, only what I, V and X make is read.
    private static bool IsPlain(NumberTokens tokens, int first, ReadOnlySpan<char> written)
    {
        if (written.IndexOfAnyExcept("IVX") >= 0)
            return false;
        var before = tokens[first - 1];
        return written.Length == 1
            ? before.Has(NumberTraits.Numbered)
            : before.Sort == TokenSort.Word || tokens.IsMark(first - 1, '(');
    }

    // XVIIIe, VIe, Ier; but neither vie, Le, Ce nor VIE.
    private static Amount? WithSuffix(NumberTokens tokens, int first, ReadOnlySpan<char> written, int end)
    {
        if (end == 0)
            return Lower(tokens, first, written);
        var suffix = tokens.Of(first)[end..];
        if (tokens.Lexicon!.Find(suffix)?.Slot != NumberSlot.Suffix || written[..end] is "L" or "C")
            return null;
        return end > 2 || char.IsLower(written[end]) ? Value(written[..end], first) : null;
    }

    // xviiie siècle, in small capitals; three letters at least, for vie is life.
    private static Amount? Lower(NumberTokens tokens, int first, ReadOnlySpan<char> written)
    {
        var end = written.IndexOfAnyExcept("ivx");
        if (end is < 3 or > MostLetters || tokens.Lexicon!.Find(tokens.Of(first)[end..])?.Slot != NumberSlot.Suffix)
            return null;
        Span<char> upper = stackalloc char[end];
        written[..end].ToUpperInvariant(upper);
        return Value(upper, first);
    }

    private static bool IsSymbol(NumberTokens tokens, int first) =>
        (tokens.IsJoined(first) && !tokens.IsMark(first - 1, '(') && !tokens.IsMark(first - 1, '\''))
        || (tokens.IsJoined(first + 1) && !IsClosing(tokens, first + 1));

    private static bool IsClosing(NumberTokens tokens, int index) =>
        tokens[index].Sort == TokenSort.Mark
        && !tokens.IsMark(index, '/')
        && !(tokens.IsMark(index, '.') && tokens.IsJoined(index + 1));

    private static Amount? Value(ReadOnlySpan<char> roman, int index)
    {
        var rest = roman;
        var value = 0;
        foreach (var (row, step) in new[] { (Hundreds, 100), (Tens, 10), (Units, 1) })
        {
            for (var digit = row.Length - 1; digit > 0; digit--)
            {
                if (!rest.StartsWith(row[digit], StringComparison.Ordinal))
                    continue;
                value += digit * step;
                rest = rest[row[digit].Length..];
                break;
            }
        }
        return rest.IsEmpty && value > 0 ? new(value, index, IsOrdinal: true) : null;
    }
}
