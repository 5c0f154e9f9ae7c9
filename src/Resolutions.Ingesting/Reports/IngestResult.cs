namespace Resolutions.Ingesting.Reports;

/// <summary>What became of a source.</summary>
public enum IngestResult
{
    /// <summary>Its texts are in the store.</summary>
    Added,

    /// <summary>The same bytes or the same characters were there already; nothing was written.</summary>
    Unchanged,

    /// <summary>Its texts are there and were withdrawn; nothing was written.</summary>
    Withdrawn,

    /// <summary>It cannot be read or holds no text; nothing was written.</summary>
    Refused,
}
