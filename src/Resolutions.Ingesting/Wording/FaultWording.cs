using System.Globalization;
using System.Resources;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Ingesting.Wording;

/// <summary>Puts what is wrong in lexicons and dictionaries into sentences.</summary>
public static class FaultWording
{
    private static readonly ResourceManager Sentences = new(
        "Resolutions.Ingesting.Wording.Faults",
        typeof(FaultWording).Assembly
    );

    /// <summary>A whole sentence; of a file that could not be read, why not.</summary>
    /// <param name="culture">Of the reader; English where there are no words in its language.</param>
    public static string Sentence(LexiconFault fault, CultureInfo culture)
    {
        var sentence = Sentences.GetString(fault.Code, culture);
        return sentence is null
            ? DiagnosticWording.Sentence(new(fault.Code, null, fault.Arguments), culture)
            : string.Format(culture, sentence, [.. fault.Arguments.Cast<object>()]);
    }
}
