using Resolutions.Linguistics.Languages;
using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>Parts a source that holds one document in several languages, one after the other.</summary>
internal static class LanguageStretches
{
    private const int TellingLength = 40;
    private const int FewestSentences = 2;

    // In a long source every second or tenth passage tells enough.
    private const int MostTold = 600;
    private const int EnoughToTellLanguage = 20_000;

    // Less than this share of a source in another language is a quotation, a menu or a summary.
    private const double LeastShare = 0.2;

    /// <returns>In order; one for a source in one language.</returns>
    public static List<(string Language, List<Passage> Passages)> Part(string characters, List<Passage> passages)
    {
        var step = (passages.Count / MostTold) + 1;
        var told = passages.Index().Select(p => p.Index % step == 0 ? Tell(characters, p.Item) : null).ToList();
        var texts = TextLanguages(characters, passages, told);
        if (texts.Count < 2)
            return [(LanguageOf(characters, passages), passages)];
        var stretches = new List<(string Language, List<Passage> Passages)>();
        var between = new List<Passage>();
        foreach (var (index, passage) in passages.Index())
        {
            between.Add(passage);
            if (told[index] is not { } language || !texts.Contains(language))
                continue;
            // What stands before a text's first sentence, its title above all, is its own.
            if (stretches.Count == 0 || stretches[^1].Language != language)
                stretches.Add((language, []));
            stretches[^1].Passages.AddRange(between);
            between.Clear();
        }
        stretches[^1].Passages.AddRange(between);
        return Interleaved(stretches, texts) ? [(LanguageOf(characters, passages), passages)] : stretches;
    }

    /// <summary>More stretches than languages are paragraphs of one by one, which no cut in a row can part.</summary>
    private static bool Interleaved(List<(string, List<Passage>)> stretches, HashSet<string> texts) =>
        stretches.Count > texts.Count;

    private static HashSet<string> TextLanguages(string characters, List<Passage> passages, List<string?> told)
    {
        var total = passages.Where((_, index) => told[index] is not null).Sum(passage => passage.Span.Length);
        return passages
            .Zip(told)
            .Where(passage => passage.Second is not null)
            .GroupBy(passage => passage.Second!, passage => passage.First, StringComparer.Ordinal)
            .Where(group => group.Sum(passage => passage.Span.Length) >= LeastShare * total)
            .Where(group => group.Count(passage => IsSentence(passage.Span.Of(characters))) >= FewestSentences)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsSentence(string text) => PieceShape.IsTerminated(text) || PieceShape.EndsInComma(text);

    /// <summary>The language of a passage that is long enough to tell; else null.</summary>
    private static string? Tell(string characters, Passage passage) =>
        passage.Span.Length >= TellingLength
        && passage.Kind != BlockKind.Furniture
        && LanguageDetection.Detect(passage.Span.Of(characters)) is var tag
        && tag != LanguageTags.Undetermined
            ? tag
            : null;

    /// <summary>Long passages first: they are the text, short ones may be a menu in another language.</summary>
    private static string LanguageOf(string characters, List<Passage> passages)
    {
        var parts = passages
            .Where(passage => passage.Kind != BlockKind.Furniture)
            .OrderByDescending(passage => passage.Span.Length)
            .Take(200)
            .Select(passage => passage.Span.Of(characters));
        var sample = string.Join('\n', parts);
        return LanguageDetection.Detect(sample.Length > EnoughToTellLanguage ? sample[..EnoughToTellLanguage] : sample);
    }
}
