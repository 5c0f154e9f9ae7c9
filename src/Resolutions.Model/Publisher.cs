namespace Resolutions.Model;

/// <summary>Who carries an issuing body's text, and may add words of its own: AZERTAC, a newspaper.</summary>
public sealed class Publisher
{
    /// <summary>The name in use; unique in the store.</summary>
    public required string Code { get; init; }

    /// <summary>Names by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }
}
