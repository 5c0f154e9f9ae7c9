using System.Globalization;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>What was left out of a document, or kept in spite of a mark on it.</summary>
internal sealed class Findings
{
    private readonly SortedSet<string> _fonts = new(StringComparer.Ordinal);

    public int Deletions { get; set; }

    public int Insertions { get; set; }

    public int Hidden { get; set; }

    public int Embedded { get; set; }

    public void SymbolUnknown(string? font) => _fonts.Add(font ?? "?");

    public List<Diagnostic> ToDiagnostics()
    {
        var diagnostics = new List<Diagnostic>();
        if (Deletions + Insertions > 0)
            diagnostics.Add(new(WordCodes.ChangesTracked, null, Text(Deletions), Text(Insertions)));
        if (Hidden > 0)
            diagnostics.Add(new(WordCodes.HiddenTextLeftOut, null, Text(Hidden)));
        if (_fonts.Count > 0)
            diagnostics.Add(new(WordCodes.SymbolsUnknown, null, string.Join(", ", _fonts)));
        if (Embedded > 0)
            diagnostics.Add(new(WordCodes.EmbeddedLeftOut, null, Text(Embedded)));
        return diagnostics;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
