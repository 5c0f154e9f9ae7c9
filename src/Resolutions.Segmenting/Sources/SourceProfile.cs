namespace Resolutions.Segmenting.Sources;

/// <summary>The quirks of a source's texts.</summary>
/// <param name="Recognises">Whether a text is of this source.</param>
internal sealed record SourceProfile(Func<Draft, bool> Recognises)
{
    public static SourceProfile Generic => Sources.Generic.GenericSource.Profile;

    /// <summary>Words that the source hangs on a headline and leaves off at will: VIDEO, PHOTOS.</summary>
    public IReadOnlySet<string> HeadlineSuffixes { get; init; } = new HashSet<string>();

    /// <summary>Code of the body that a document symbol gives away; null where it gives none.</summary>
    public Func<string, string?> IssuerOfSymbol { get; init; } = _ => null;
}
