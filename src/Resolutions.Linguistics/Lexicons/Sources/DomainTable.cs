namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>
/// Tables of concepts as translators keep them: part of speech, English, French, Arabic, between tabs; lines that begin with
/// # are comments. A line that is not so is passed over; <see cref="Checking.TableChecking"/> tells of it.
/// </summary>
internal static class DomainTable
{
    public const char Comment = '#';

    public static void Read(string text, string file, List<Concept> concepts)
    {
        var domain = Path.GetFileNameWithoutExtension(file);
        var rest = text.AsSpan();
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var length = rest.IndexOf('\n');
            var row = (length < 0 ? rest : rest[..length]).TrimEnd('\r');
            rest = length < 0 ? [] : rest[(length + 1)..];
            if (ConceptOf(row, domain, new(file, line)) is { } concept)
                concepts.Add(concept);
        }
    }

    /// <returns>Null where the line is no row.</returns>
    public static Concept? ConceptOf(ReadOnlySpan<char> row, string domain, ConceptOrigin origin)
    {
        if (row.IsEmpty || row[0] == Comment || row.Count('\t') != BuiltInConcepts.Languages.Length)
            return null;
        var after = row.IndexOf('\t');
        return PartsOfSpeech.Parse(row[..after]) is { } part
            ? new(part, domain, origin, BuiltInConcepts.Languages, row[(after + 1)..].ToString())
            : null;
    }
}
