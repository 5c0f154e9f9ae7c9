namespace Resolutions.Linguistics.Lexicons;

/// <summary>Where a concept is written down.</summary>
/// <param name="File">Its name, and where it is one of ours the folder of this project that it stands in.</param>
/// <param name="Line">From 1 on; null where a concept is made of several lines or of none.</param>
public readonly record struct ConceptOrigin(string File, int? Line)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}" : File;
}
