namespace Resolutions.Linguistics.Stems;

/// <summary>What a word is written in, as far as stemming asks.</summary>
internal enum WordScript
{
    /// <summary>No letter in it, or a digit: nothing is cut.</summary>
    None,
    Latin,
    Arabic,
    Other,
}
