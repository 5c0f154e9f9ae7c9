namespace Resolutions.Model;

/// <summary>By which way a source came.</summary>
public enum SourceOrigin
{
    File,
    Address,
    Upload,

    /// <summary>The sample corpus that comes with the software.</summary>
    Sample,
}
