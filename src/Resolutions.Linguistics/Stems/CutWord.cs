namespace Resolutions.Linguistics.Stems;

/// <summary>A word in the course of being stemmed: letters that are cut off and replaced at its end.</summary>
/// <param name="storage">Room for the word and what replaces its endings.</param>
internal ref struct CutWord(Span<char> storage, int length)
{
    private readonly Span<char> _letters = storage;

    public int Length { get; private set; } = length;

    public readonly ReadOnlySpan<char> Letters => _letters[..Length];

    public readonly char Last => Length > 0 ? _letters[Length - 1] : '\0';

    /// <summary>The letter that stands a number of letters before the end; NUL where the word is too short.</summary>
    public readonly char FromEnd(int letters) => letters <= Length ? _letters[Length - letters] : '\0';

    public readonly bool EndsWith(ReadOnlySpan<char> ending) => Letters.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Whether the word ends so, and the whole ending lies in a region (as the Snowball stemmers have it).</summary>
    /// <param name="region">Where the region begins.</param>
    public readonly bool EndsWith(ReadOnlySpan<char> ending, int region) =>
        Length - ending.Length >= region && EndsWith(ending);

    public void Cut(int letters) => Length -= letters;

    /// <summary>Puts others in the place of the last letters.</summary>
    public void Replace(int letters, ReadOnlySpan<char> with)
    {
        Length -= letters;
        with.CopyTo(_letters[Length..]);
        Length += with.Length;
    }

    public readonly void Set(int at, char letter) => _letters[at] = letter;
}
