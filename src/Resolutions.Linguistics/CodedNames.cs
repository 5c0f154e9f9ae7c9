using System.Collections.Frozen;
using Resolutions.Linguistics.Phrases;

namespace Resolutions.Linguistics;

/// <summary>Tables of names by code, and how a text names what they hold: by the usual name, a variant or an alias in any language.</summary>
internal sealed class CodedNames<T>
    where T : CodedName
{
    private const string Between = " | ";

    // In a table of aliases: names that hold one of the table's and mean something else.
    private const string NoCode = "-";

    private readonly FrozenDictionary<string, T> _byCode;
    private readonly PhraseTable<(T? Value, bool IsCapital)> _phrases = new();

    /// <param name="table">A file: code, English, French, Arabic; in a cell the usual name, then others.</param>
    /// <param name="aliases">A file of the same shape; a cell may be empty.</param>
    /// <param name="make">Of a code and three names.</param>
    /// <param name="others">Names that are none of the table, though they hold one: South Africa is no Africa.</param>
    public CodedNames(
        string table,
        string aliases,
        Func<string, string, string, string, T> make,
        IEnumerable<string>? others = null
    )
    {
        var rows = DataFile.Rows(table).ToList();
        _byCode = rows.ToFrozenDictionary(
            row => row[0],
            row => make(row[0], First(row[1]), First(row[2]), First(row[3])),
            StringComparer.Ordinal
        );
        All = [.. rows.Select(row => _byCode[row[0]])];
        foreach (var name in others ?? [])
            _phrases.Add(name, default);
        var named = DataFile
            .Rows(aliases)
            .Concat(rows)
            .SelectMany(row => row.Skip(1).SelectMany(Spellings).Select(name => (Name: name, Code: row[0])))
            .Where(named => named.Name.Length > 0)
            // Of one name with a capital and without (Afrikaans, afrikaans) the one that asks less is found.
            .OrderBy(named => named.Code != NoCode)
            .ThenBy(named => char.IsUpper(named.Name[0]));
        foreach (var (name, code) in named)
            _phrases.Add(name, (code == NoCode ? null : _byCode[code], char.IsUpper(name[0])));
    }

    /// <summary>In the order of codes.</summary>
    public IReadOnlyList<T> All { get; }

    public T? Of(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The longest name that begins at a word; its value is null where it is a name that the table does not hold.</summary>
    public bool TryMatch(Words words, int index, out PhraseMatch<T?> match)
    {
        match = default;
        if (!_phrases.TryMatch(words, index, out var found))
            return false;
        match = new(found.Value.Value, found.Index, found.Count);
        return !found.Value.IsCapital || HasCapital(words.SpanOf(found.Index, found.Count).Of(words.Text), words.Text);
    }

    /// <summary>Every name, in order and without overlap.</summary>
    public IEnumerable<PhraseMatch<T>> Find(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!TryMatch(words, i, out var match))
                continue;
            if (match.Value is { } value)
                yield return new(value, match.Index, match.Count);
            i += match.Count - 1;
        }
    }

    // A turkey is no country, unless nothing in the text has a capital.
    private static bool HasCapital(string name, string text) => name.Any(char.IsUpper) || !text.Any(char.IsUpper);

    private static string First(string cell) => cell.Split(Between)[0];

    // St. Lucia & Grenadines: also Saint Lucia and Grenadines.
    private static IEnumerable<string> Spellings(string cell) =>
        cell.Split(Between)
            .SelectMany(name => new[] { name, name.Replace("&", "and", StringComparison.Ordinal) })
            .SelectMany(name => new[] { name, name.Replace("St. ", "Saint ", StringComparison.Ordinal) })
            .Distinct(StringComparer.Ordinal);
}
