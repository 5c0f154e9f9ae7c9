using System.Text;
using Resolutions.Ingesting.Files;
using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Cli.Lexicons;

/// <summary>What was looked up as people read it: for each concept its kind and place, then a line for each language.</summary>
internal static class LookupText
{
    // A formula has hundreds of phrases.
    private const int MostTerms = 12;

    public static string Write(IReadOnlyList<Looking> looked)
    {
        var shown = new StringBuilder();
        foreach (var one in looked)
        {
            foreach (var (concept, _) in one.Whole)
                Write(shown, concept);
            if (one.Parts.Count > 0)
                shown.AppendLine(Words.Say("LookupParts", HarmlessText.Of(one.Phrase), string.Join(", ", one.Parts)));
            else if (one.Near.Count > 0)
                shown.AppendLine(Words.Say("LookupNear", HarmlessText.Of(one.Phrase), Near(one.Near)));
            else if (!one.IsFound)
                shown.AppendLine(Words.Say("LookupNothing", HarmlessText.Of(one.Phrase)));
        }
        return shown.ToString().TrimEnd();
    }

    private static void Write(StringBuilder shown, Concept concept)
    {
        var part = concept.PartOfSpeech is { } known
            ? Words.Say("PartOfSpeech" + known)
            : Words.Say("PartOfSpeechUnknown");
        var note = concept.Note is { } sense ? $" [{sense}]" : "";
        var illocution = concept.Illocution is { } does ? $" ({Illocutions.CodeOf(does)})" : "";
        shown.AppendLine(HarmlessText.Of($"{part}{illocution}{note} · {concept.Domain} · {concept.Origin}"));
        foreach (var language in concept.Languages)
        {
            if (concept.TermsIn(language) is { Count: > 0 } terms)
                shown.Append("  ").Append(language).Append("  ").AppendLine(HarmlessText.Of(Listed(terms)));
        }
        shown.AppendLine();
    }

    private static string Listed(IReadOnlyList<string> terms) =>
        string.Join(" | ", terms.Take(MostTerms))
        + (terms.Count > MostTerms ? " " + Words.Say("LookupMore", terms.Count - MostTerms) : "");

    private static string Near(IReadOnlyList<NearSpelling> near) =>
        HarmlessText.Of(string.Join(", ", near.Select(one => $"{one.Term} ({one.Language})")));
}
