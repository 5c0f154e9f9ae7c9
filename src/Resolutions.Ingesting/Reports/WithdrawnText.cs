namespace Resolutions.Ingesting.Reports;

/// <summary>A text that is in the store, and out of sight.</summary>
/// <param name="WithdrawnAt">In UTC.</param>
public sealed record WithdrawnText(string Slug, string Language, int Ordinal, string Reason, DateTimeOffset WithdrawnAt)
{
    /// <summary>What the text is called, whatever other texts of its language there are: <c>slug/language/ordinal</c>.</summary>
    public string Name => $"{Slug}/{Language}/{Ordinal}";
}
