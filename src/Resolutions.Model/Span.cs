namespace Resolutions.Model;

/// <summary>A stretch of an extraction's characters, in UTF-16 code units, end exclusive.</summary>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public string Of(string characters) => characters[Start..End];
}
