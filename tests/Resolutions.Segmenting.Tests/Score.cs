using System.Text.Json;
using Resolutions.Model;

namespace Resolutions.Segmenting.Tests;

/// <summary>How well segmentations agree with a careful reader's: shares of 1. Clauses are matched by their letters, of which 3 in 100 may differ.</summary>
internal sealed class Score
{
    private const double Same = 0.97;

    private int _expected;
    private int _given;
    private int _found;
    private int _judged;
    private int _inPlace;
    private readonly Dictionary<string, int> _agreeing = new(StringComparer.Ordinal);

    public double Found => 2.0 * _found / Math.Max(1, _expected + _given);

    public double Kind => Share("kind");

    public double Label => Share("label");

    public double Address => Share("address");

    public double Parent => Share("parent");

    public double Speaker => Share("speaker");

    public double Place => _inPlace / (double)Math.Max(1, _judged);

    public static Score Of(string characters, JsonElement gold, Segmentation segmentation)
    {
        var score = new Score();
        var ours = segmentation
            .Texts.SelectMany(text => text.Clauses)
            .Select(clause => (Clause: clause, Letters: Letters(characters, clause.Spans)))
            .ToList();
        var exempt = new HashSet<int>();
        score._given = ours.Count;
        foreach (var clause in gold.GetProperty("clauses").EnumerateArray())
        {
            score._expected++;
            List<HashSet<int>> ways = [Letters(characters, SpansOf(clause.GetProperty("spans")))];
            if (clause.TryGetProperty("or", out var other))
            {
                ways.Add(Letters(characters, SpansOf(other)));
                exempt.UnionWith(ways.SelectMany(way => way));
            }
            var best = ours.MaxBy(our => ways.Max(way => Likeness(way, our.Letters)));
            if (best.Clause is not null && ways.Max(way => Likeness(way, best.Letters)) >= Same)
                score.Compare(clause, best.Clause);
        }
        score.ComparePlaces(characters, gold, segmentation, exempt);
        return score;
    }

    public void Add(Score other)
    {
        _expected += other._expected;
        _given += other._given;
        _found += other._found;
        _judged += other._judged;
        _inPlace += other._inPlace;
        foreach (var (field, count) in other._agreeing)
            _agreeing[field] = _agreeing.GetValueOrDefault(field) + count;
    }

    private void Compare(JsonElement gold, SegmentedClause clause)
    {
        _found++;
        Compare(gold, "kind", clause.Kind.ToString().ToLowerInvariant());
        Compare(gold, "label", clause.Label);
        Compare(gold, "address", clause.Address);
        Compare(gold, "parent", clause.Parent);
        Compare(gold, "speaker", clause.Speaker.ToString().ToLowerInvariant());
    }

    private void Compare(JsonElement gold, string field, string? value)
    {
        var expected = gold.TryGetProperty(field, out var element) ? element.GetString() : null;
        if (Bare(expected) == Bare(value))
            _agreeing[field] = _agreeing.GetValueOrDefault(field) + 1;
    }

    private void ComparePlaces(string characters, JsonElement gold, Segmentation segmentation, HashSet<int> exempt)
    {
        var expected = gold.GetProperty("furniture").EnumerateArray().Select(f => SpanOf(f.GetProperty("span")));
        var theirs = Letters(characters, expected);
        var ours = Letters(characters, segmentation.Furniture);
        foreach (var i in Letters(characters, [new(0, characters.Length)]).Where(i => !exempt.Contains(i)))
        {
            _judged++;
            _inPlace += theirs.Contains(i) == ours.Contains(i) ? 1 : 0;
        }
    }

    private double Share(string field) => _agreeing.GetValueOrDefault(field) / (double)Math.Max(1, _found);

    private static string Bare(string? value) => string.Concat((value ?? "").Where(char.IsLetterOrDigit));

    private static double Likeness(HashSet<int> left, HashSet<int> right)
    {
        var common = left.Count(right.Contains);
        return common / (double)Math.Max(1, left.Count + right.Count - common);
    }

    private static HashSet<int> Letters(string characters, IEnumerable<Span> spans) =>
        [
            .. spans
                .SelectMany(span => Enumerable.Range(span.Start, span.Length))
                .Where(i => char.IsLetterOrDigit(characters[i])),
        ];

    private static IEnumerable<Span> SpansOf(JsonElement spans) => spans.EnumerateArray().Select(SpanOf);

    private static Span SpanOf(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());
}
