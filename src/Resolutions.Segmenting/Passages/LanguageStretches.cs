using Resolutions.Linguistics.Languages;
using Resolutions.Model;

namespace Resolutions.Segmenting.Passages;

/// <summary>Parts a source that holds one document in several languages, one after the other or paragraph by paragraph.</summary>
internal static class LanguageStretches
{
    private const int TellingLength = 40;
    private const int FewestSentences = 2;

    // In a long source every second or tenth passage tells enough.
    private const int MostTold = 600;
    private const int EnoughToTellLanguage = 20_000;

    // Less than this share of a source in another language is a quotation, a menu or a summary.
    private const double LeastShare = 0.2;

    // Paragraphs by turns: so many changes for every passage of the rarer language.
    private const int FewestTurns = 4;
    private const double LeastTurns = 0.8;

    /// <returns>In order of appearance; one for a source in one language.</returns>
    public static List<(string Language, List<Passage> Passages)> Part(string characters, List<Passage> passages)
    {
        // Odd, so that of paragraphs by turns both languages are told.
        var step = (passages.Count / MostTold) | 1;
        var told = passages.Index().Select(p => p.Index % step == 0 ? Tell(characters, p.Item) : null).ToList();
        var texts = TextLanguages(characters, passages, told);
        if (texts.Count < 2)
            return [(LanguageOf(characters, passages), passages)];
        var stretches = Stretches(passages, told, texts);
        if (stretches.Count <= texts.Count)
            return stretches;
        // More stretches than languages: by turns, which is two texts again, or a text with long quotations.
        return Alternates(passages, told, texts)
            ? ByTurns(characters, passages, texts)
            : [(LanguageOf(characters, passages), passages)];
    }

    private static List<(string Language, List<Passage> Passages)> Stretches(
        List<Passage> passages,
        List<string?> told,
        HashSet<string> texts
    )
    {
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
        return stretches;
    }

    /// <summary>Whether nearly every passage of the rarer of two languages stands between passages of the other.</summary>
    private static bool Alternates(List<Passage> passages, List<string?> told, HashSet<string> texts)
    {
        var row = passages
            .Zip(told)
            .Where(p => p.Second is { } tag && texts.Contains(tag))
            .Select(p => p.Second!)
            .ToList();
        if (texts.Count != 2 || row.Count == 0)
            return false;
        var turns = row.Zip(row.Skip(1)).Count(pair => pair.First != pair.Second);
        var rarer = texts.Min(tag => row.Count(other => other == tag));
        return turns >= FewestTurns && turns >= LeastTurns * ((2 * rarer) - 1);
    }

    /// <summary>Each passage to its language; what is too short to tell goes by its script, else with the passage before.</summary>
    private static List<(string Language, List<Passage> Passages)> ByTurns(
        string characters,
        List<Passage> passages,
        HashSet<string> texts
    )
    {
        var rows = texts.ToDictionary(tag => tag, _ => new List<Passage>(), StringComparer.Ordinal);
        string? before = null;
        foreach (var passage in passages)
        {
            var language =
                Tell(characters, passage) is { } tag && texts.Contains(tag)
                    ? tag
                    : OfScript(characters, passage, texts);
            before = language ?? before ?? texts.Order(StringComparer.Ordinal).First();
            rows[before].Add(passage);
        }
        return
        [
            .. rows.Where(row => row.Value.Count > 0)
                .OrderBy(row => row.Value[0].Span.Start)
                .Select(row => (row.Key, row.Value)),
        ];
    }

    /// <summary>The only language of two that is written in the direction of a passage's letters.</summary>
    private static string? OfScript(string characters, Passage passage, HashSet<string> texts)
    {
        var text = passage.Span.Of(characters);
        var letters = text.Count(char.IsLetter);
        var rightToLeft = text.Count(c => char.IsLetter(c) && c is >= '\u0590' and <= '\u08FF');
        var direction = 2 * rightToLeft > letters ? "rtl" : "ltr";
        var fitting = texts.Where(tag => LanguageTags.Direction(tag) == direction).ToList();
        return letters > 0 && fitting is [var only] ? only : null;
    }

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
