using Resolutions.Linguistics.Symbols;

namespace Resolutions.Linguistics.Tests.Symbols;

/// <summary>Lines of <c>symbols-*.tsv</c>: a text with its references in brackets, and their keys; those of documents and acts after the kind.</summary>
public class SymbolTableTests
{
    public static TheoryData<string, string> French => Rows("fr");

    public static TheoryData<string, string> English => Rows("en");

    public static TheoryData<string, string> Arabic => Rows("ar");

    [Theory]
    [MemberData(nameof(French))]
    public void French_references_are_read(string text, string keys) => Check(text, keys, "fr");

    [Theory]
    [MemberData(nameof(English))]
    public void English_references_are_read(string text, string keys) => Check(text, keys, "en");

    [Theory]
    [MemberData(nameof(Arabic))]
    public void Arabic_references_are_read(string text, string keys) => Check(text, keys, "ar");

    private static void Check(string marked, string keys, string language)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = SymbolFinding.Find(text, language);
        string.Join("; ", found.Select(Shown)).ShouldBe(keys);
        var shown = found
            .Reverse()
            .Aggregate(text, (all, one) => all.Insert(one.Span.End, "]").Insert(one.Span.Start, "["));
        shown.ShouldBe(marked);
    }

    private static string Shown(FoundSymbol symbol) =>
        symbol.Kind is SymbolKind.Document or SymbolKind.Number
            ? $"{symbol.Kind.ToString().ToLowerInvariant()} {symbol.Key}"
            : symbol.Key;

    private static TheoryData<string, string> Rows(string language)
    {
        using var stream = typeof(SymbolTableTests).Assembly.GetManifestResourceStream($"symbols-{language}.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new TheoryData<string, string>();
        while (reader.ReadLine() is { } line)
            rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return rows;
    }
}
