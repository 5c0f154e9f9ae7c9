using Resolutions.Ingesting.Reports;
using Resolutions.Model;

namespace Resolutions.Ingesting;

/// <summary>A source as it arrived from a file or an address, or why it did not.</summary>
/// <param name="Location">As people are told of it; what is stored is the source's own.</param>
/// <param name="Refusal">Null where there is a source.</param>
public sealed record Arrival(string Location, IncomingSource? Source, Diagnostic? Refusal)
{
    public static Arrival Of(IncomingSource source) => new(source.Location, source, null);

    public static Arrival Refused(string location, string code, params IReadOnlyList<string> arguments) =>
        new(location, null, new(code, null, arguments));

    /// <summary>What is reported of a source that did not arrive.</summary>
    public IngestReport Report() => IngestReport.Refuse(Location, Refusal!);
}
