using System.Globalization;
using System.Resources;
using Resolutions.Model;

namespace Resolutions.Ingesting.Wording;

/// <summary>Puts diagnostics and refusals into sentences.</summary>
public static class DiagnosticWording
{
    private static readonly ResourceManager Sentences = new(
        "Resolutions.Ingesting.Wording.Diagnostics",
        typeof(DiagnosticWording).Assembly
    );

    /// <summary>A whole sentence; the code itself where it has no words.</summary>
    /// <param name="culture">Of the reader; English where there are no words in its language.</param>
    public static string Sentence(Diagnostic diagnostic, CultureInfo culture)
    {
        var sentence = Sentences.GetString(diagnostic.Code, culture);
        return sentence is null
            ? diagnostic.Code
            : string.Format(culture, sentence, [.. diagnostic.Arguments.Cast<object>()]);
    }
}
