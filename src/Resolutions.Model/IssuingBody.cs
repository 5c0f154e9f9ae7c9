namespace Resolutions.Model;

/// <summary>Who speaks: SI, OIC, an embassy.</summary>
public sealed class IssuingBody
{
    /// <summary>The acronym in use, else the English name; unique in the store.</summary>
    public required string Code { get; init; }

    /// <summary>Names by language tag.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; set; }
}
