namespace Resolutions.Ingesting.Readers.Pdf.Extracting;

/// <summary>Where <c>pdftotext</c> is looked for, in this order.</summary>
public sealed record PdfPlaces
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["pdftotext.exe"] : ["pdftotext"];

    /// <summary>The program, or its directory, that somebody named with <c>PDFTOTEXT</c>; null where nobody did.</summary>
    public string? Named { get; init; }

    /// <summary>The directories of <c>PATH</c>.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>What the environment says.</summary>
    public static PdfPlaces OfThisMachine() =>
        new()
        {
            Named = Environment.GetEnvironmentVariable("PDFTOTEXT"),
            SearchPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
                Path.PathSeparator,
                StringSplitOptions.RemoveEmptyEntries
            ),
        };

    /// <returns>The program's path; null where it is in none of the places.</returns>
    public string? Find() => Candidates().FirstOrDefault(File.Exists);

    private IEnumerable<string> Candidates()
    {
        if (!string.IsNullOrWhiteSpace(Named))
        {
            yield return Named;
            foreach (var name in Names)
                yield return Path.Combine(Named, name);
        }
        // A relative entry of PATH would mean another directory to a program that starts elsewhere.
        foreach (var directory in SearchPath.Where(Path.IsPathRooted))
        {
            foreach (var name in Names)
                yield return Path.Combine(directory, name);
        }
    }
}
