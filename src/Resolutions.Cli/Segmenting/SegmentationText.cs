using System.Globalization;
using System.Text;
using Resolutions.Ingesting.Wording;
using Resolutions.Segmenting;

namespace Resolutions.Cli.Segmenting;

/// <summary>A segmentation as people read it: a line for each fact, then one for each clause.</summary>
internal static class SegmentationText
{
    private const int AddressWidth = 10;

    public static string Write(Segmentation segmentation)
    {
        var shown = new StringBuilder();
        foreach (var text in segmentation.Texts)
        {
            Fact(shown, "FactLanguage", text.Language);
            Fact(shown, "FactIssuingBody", text.IssuingBody?.Code);
            Fact(shown, "FactPublisher", text.Publisher?.Code);
            Fact(shown, "FactDocumentType", text.DocumentType is { } type ? Words.Say("DocumentType" + type) : null);
            Fact(shown, "FactSymbol", text.Symbol);
            Fact(shown, "FactDate", text.Date?.ToString());
            shown.AppendLine();
            foreach (var clause in text.Clauses)
                shown.Append(clause.Address.PadRight(AddressWidth)).Append(' ').AppendLine(clause.Content);
        }
        shown.AppendLine().Append(Words.Say("FactFurniture", segmentation.Furniture.Count));
        foreach (var diagnostic in segmentation.Diagnostics)
        {
            var sentence = DiagnosticWording.Sentence(diagnostic, CultureInfo.CurrentUICulture);
            shown.AppendLine().Append(Words.Say("FactNoticed", sentence));
        }
        return shown.ToString();
    }

    private static void Fact(StringBuilder shown, string key, string? value)
    {
        if (value is not null)
            shown.AppendLine(Words.Say(key, value));
    }
}
