namespace Resolutions.Ingesting.Storing.Finding;

/// <summary>Why a statement about a source cannot be followed, as codes of diagnostics.</summary>
public static class StatementCodes
{
    /// <summary>Argument: the slug that is stated and that no resolution has.</summary>
    public const string ResolutionUnknown = "resolution-unknown";

    /// <summary>Argument: the slug that is stated, of a resolution that comes with the software.</summary>
    public const string ResolutionIsSample = "resolution-is-sample";
}
