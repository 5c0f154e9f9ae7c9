namespace Resolutions.Web.Pages.Resolutions;

/// <summary>Where in a document a row stands.</summary>
public enum PartKind
{
    /// <summary>Before any recital or decision; all of a document that has neither.</summary>
    Opening,

    Preamble,

    Operative,

    /// <summary>What follows the last recital or decision.</summary>
    Closing,
}
