namespace Resolutions.Web.Hosting.Storing;

/// <summary>The configuration's section <c>Samples</c>.</summary>
internal sealed class SampleOptions
{
    public const string Section = "Samples";

    /// <summary>Whether an empty store is filled with the samples that come with the software.</summary>
    public bool Load { get; init; } = true;
}
