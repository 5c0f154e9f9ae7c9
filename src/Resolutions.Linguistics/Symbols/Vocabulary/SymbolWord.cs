namespace Resolutions.Linguistics.Symbols.Vocabulary;

/// <summary>What is known of a word or mark that references are written with.</summary>
internal sealed class SymbolWord
{
    public SymbolRole Role { get; set; }

    /// <summary>Whether "and" is written onto it: والمادة.</summary>
    public bool HasAnd { get; set; }
}
