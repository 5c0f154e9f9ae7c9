using System.Text.Json;
using Resolutions.Ingesting.Readers.PlainText;
using Resolutions.Ingesting.Samples;
using Resolutions.Model;
using Resolutions.Segmenting;

namespace Resolutions.Ingesting.Tests.Samples;

/// <summary>Holds the samples, as cut, against what a careful reader makes of them: the files of <c>Expected</c>.</summary>
public sealed class SampleSegmentationTests
{
    private const string Suffix = ".segments.json";

    public static TheoryData<string> Names =>
        [
            .. typeof(SampleSegmentationTests)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
                .Select(name => name[..^Suffix.Length])
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Every_sample_has_an_expectation() =>
        typeof(SampleCorpus)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Samples/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .ShouldBe(Names.Select(name => name.Data), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_is_cut_as_a_careful_reader_cuts_it(string name)
    {
        var characters = PlainTextReader.Read(Resource(typeof(SampleCorpus), $"Samples/{name}.txt")).Characters;
        var segmentation = Segmenter.Segment(characters, PlainTextBlocks.Find(characters));
        using var expected = JsonDocument.Parse(Resource(typeof(SampleSegmentationTests), name + Suffix));

        var text = segmentation.Texts.ShouldHaveSingleItem();
        string.Join('\n', Facts(text)).ShouldBe(string.Join('\n', Facts(expected.RootElement)));
        var (found, wanted) = (Clauses(characters, text), Clauses(characters, expected.RootElement));
        wanted.Except(found).ShouldBeEmpty($"clauses of {name} that were not cut so");
        found.Except(wanted).ShouldBeEmpty($"clauses of {name} that nobody expects");
        Words(characters, segmentation.Furniture).ShouldBe(Words(characters, Furniture(expected.RootElement)));
    }

    private static IEnumerable<string> Facts(SegmentedText text)
    {
        yield return $"language: {text.Language}";
        yield return $"issuingBody: {text.IssuingBody?.Code}";
        yield return $"publisher: {text.Publisher?.Code}";
        yield return $"documentType: {text.DocumentType?.ToString().ToLowerInvariant()}";
        yield return $"symbol: {text.Symbol}";
        yield return $"date: {text.Date}";
    }

    private static IEnumerable<string> Facts(JsonElement expected)
    {
        string[] names = ["language", "issuingBody", "publisher", "documentType", "symbol", "date"];
        return names.Select(name => $"{name}: {Of(expected.GetProperty("metadata"), name)}");
    }

    private static List<string> Clauses(string characters, SegmentedText text) =>
        [
            .. text.Clauses.Select(clause =>
                Line(
                    clause.Address,
                    clause.Kind.ToString(),
                    clause.Label,
                    clause.Parent,
                    clause.Speaker.ToString(),
                    Words(characters, clause.Spans)
                )
            ),
        ];

    private static List<string> Clauses(string characters, JsonElement expected) =>
        [
            .. expected
                .GetProperty("clauses")
                .EnumerateArray()
                .Select(clause =>
                    Line(
                        Of(clause, "address"),
                        Of(clause, "kind"),
                        Of(clause, "label"),
                        Of(clause, "parent"),
                        Of(clause, "speaker"),
                        Words(characters, clause.GetProperty("spans").EnumerateArray().Select(SpanOf))
                    )
                ),
        ];

    private static string Line(
        string? address,
        string? kind,
        string? label,
        string? parent,
        string? speaker,
        string words
    ) => $"{address}, {kind}, label {label ?? "-"}, under {parent ?? "-"}, by {speaker}: {words}".ToLowerInvariant();

    private static IEnumerable<Span> Furniture(JsonElement expected) =>
        expected.GetProperty("furniture").EnumerateArray().Select(piece => SpanOf(piece.GetProperty("span")));

    /// <summary>Where the spans lie and what they say; white space does not count.</summary>
    private static string Words(string characters, IEnumerable<Span> spans)
    {
        var words = spans.SelectMany(span => WordsOf(characters, span)).OrderBy(word => word.Start).ToList();
        return words.Count == 0
            ? ""
            : $"{words[0].Start}-{words[^1].End} {string.Join(' ', words.Select(word => word.Of(characters)))}";
    }

    private static IEnumerable<Span> WordsOf(string characters, Span span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !char.IsWhiteSpace(characters[i]))
                continue;
            if (i > start)
                yield return new(start, i);
            start = i + 1;
        }
    }

    private static Span SpanOf(JsonElement span) => new(span[0].GetInt32(), span[1].GetInt32());

    private static string? Of(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static byte[] Resource(Type ofAssembly, string name)
    {
        using var stream = ofAssembly.Assembly.GetManifestResourceStream(name).ShouldNotBeNull();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
