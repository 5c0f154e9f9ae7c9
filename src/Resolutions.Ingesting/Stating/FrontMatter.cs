using Resolutions.Model;

namespace Resolutions.Ingesting.Stating;

/// <summary>Statements at the head of a text, between two lines of three hyphens.</summary>
/// <param name="Span">The lines of hyphens included; empty where a text has no front matter.</param>
internal sealed record FrontMatter(Span Span, ReadStatements Read)
{
    private const int MostLines = 200;

    /// <param name="name">Of the file, as diagnostics name it.</param>
    public static FrontMatter Of(string characters, string name)
    {
        if (Find(characters) is not var (inner, outer))
            return new(default, ReadStatements.None);
        var read = StatementReading.Read(inner.Of(characters), name, linesBefore: 1, isForOthersToo: true);
        var placed = read.Diagnostics.Select(diagnostic => diagnostic with { Span = outer });
        return new(outer, read with { Diagnostics = [.. placed] });
    }

    private static (Span Inner, Span Outer)? Find(string characters)
    {
        var (first, at) = Line(characters, 0);
        if (first.Of(characters).TrimEnd() != "---")
            return null;
        var start = at;
        var isMapping = false;
        for (var count = 0; count < MostLines && at < characters.Length; count++)
        {
            var (line, next) = Line(characters, at);
            var content = line.Of(characters).TrimEnd();
            if (content is "---" or "...")
                return isMapping ? (new(start, at), new(0, line.End)) : null;
            // A text may begin with a rule and come to another.
            if (!isMapping && content.Length > 0 && content[0] != '#' && !(isMapping = IsKey(content)))
                return null;
            at = next;
        }
        return null;
    }

    // language: fr
    private static bool IsKey(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isEnd = colon > 0 && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t');
        return isEnd && line[..colon].All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '"' or '\'');
    }

    private static (Span Line, int Next) Line(string characters, int start)
    {
        var length = characters.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0)
            return (new(start, characters.Length), characters.Length);
        var end = start + length;
        var isPair = characters[end] == '\r' && end + 1 < characters.Length && characters[end + 1] == '\n';
        return (new(start, end), end + (isPair ? 2 : 1));
    }
}
