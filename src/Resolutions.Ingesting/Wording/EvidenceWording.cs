using System.Globalization;
using System.Resources;
using Resolutions.Model;

namespace Resolutions.Ingesting.Wording;

/// <summary>Puts the reasons for groups and for matches of texts into sentences.</summary>
public static class EvidenceWording
{
    private static readonly ResourceManager Sentences = new(
        "Resolutions.Ingesting.Wording.Evidence",
        typeof(EvidenceWording).Assembly
    );

    /// <summary>A short sentence; the code itself where it has no words.</summary>
    /// <param name="culture">Of the reader; English where there are no words in its language.</param>
    public static string Sentence(Evidence evidence, CultureInfo culture)
    {
        var sentence = Sentences.GetString(evidence.Code, culture);
        if (sentence is null)
            return evidence.Code;
        // A sentence with one place names all that there is; one with two sets them against each other.
        IReadOnlyList<string> arguments = sentence.Contains("{1}", StringComparison.Ordinal)
            ? [.. evidence.Arguments, "", ""]
            : [string.Join(Sentences.GetString("list-separator", culture), evidence.Arguments)];
        return string.Format(culture, sentence, [.. arguments]);
    }
}
