using System.Buffers.Binary;
using System.Text;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>
/// Dictionaries of StarDict (its document "Format for StarDict dictionary files", 2.4.2 and 3.0.0): properties, an index of
/// headwords, each with a zero byte, the start and the length of its article, and the articles, which may be packed.
/// </summary>
public static class StarDictFormat
{
    // Of the kinds of articles those that are text: plain, sounds apart, Pango, HTML, XDXF, wiki.
    private const string TextKinds = "mlgxhwyt";
    private const string Markup = "gxh";
    private const string Sound = "ty";

    /// <param name="name">That faults are told of.</param>
    /// <param name="left">Of the headwords, a primary subtag of BCP 47, as is the other.</param>
    public static DictionaryContent Read(
        TextReader properties,
        (Stream Stream, bool IsPacked) index,
        (Stream Stream, bool IsPacked) articles,
        string name,
        string left,
        string right,
        DictionaryLimits limits
    )
    {
        var entries = new DictionaryEntries(name, limits);
        var known = Properties(properties);
        if (!known.TryGetValue("sametypesequence", out var kinds) || kinds.Length == 0)
        {
            entries.Tell(null, FaultCodes.PropertyMissing, "sametypesequence");
            return entries.Read();
        }
        var headwords = BoundedBytes.Read(index.Stream, index.IsPacked, entries);
        var bytes = headwords is null ? null : BoundedBytes.Read(articles.Stream, articles.IsPacked, entries);
        if (bytes is not null)
            ReadAll(headwords, bytes, known.GetValueOrDefault("idxoffsetbits") == "64", kinds, [left, right], entries);
        return entries.Read();
    }

    private static void ReadAll(
        ReadOnlySpan<byte> index,
        byte[] articles,
        bool isWide,
        string kinds,
        string[] languages,
        DictionaryEntries entries
    )
    {
        var placeLength = isWide ? 12 : 8;
        while (!index.IsEmpty && !entries.IsFull)
        {
            var end = index.IndexOf((byte)0);
            if (end < 0 || index.Length < end + 1 + placeLength)
            {
                entries.Tell(null, FaultCodes.IndexWrong, "");
                return;
            }
            var headword = Encoding.UTF8.GetString(index[..end]);
            var place = index[(end + 1)..];
            var start = isWide
                ? BinaryPrimitives.ReadUInt64BigEndian(place)
                : BinaryPrimitives.ReadUInt32BigEndian(place);
            var length = BinaryPrimitives.ReadUInt32BigEndian(place[(placeLength - 4)..]);
            index = place[placeLength..];
            if (start > (ulong)articles.Length || length > (ulong)articles.Length - start)
                entries.Tell(null, FaultCodes.IndexWrong, headword);
            else
                entries.Add(null, languages, [headword], TermsIn(articles.AsSpan((int)start, (int)length), kinds));
        }
    }

    /// <summary>Of the parts of an article: all but the last end with a zero byte.</summary>
    private static List<string> TermsIn(ReadOnlySpan<byte> article, string kinds)
    {
        var terms = new List<string>();
        for (var i = 0; i < kinds.Length && TextKinds.Contains(kinds[i], StringComparison.Ordinal); i++)
        {
            var end = i + 1 == kinds.Length ? -1 : article.IndexOf((byte)0);
            var text = Encoding.UTF8.GetString(end < 0 ? article : article[..end]);
            if (!Sound.Contains(kinds[i], StringComparison.Ordinal))
            {
                var isMarkup = Markup.Contains(kinds[i], StringComparison.Ordinal);
                terms.AddRange(Definition.TermsOf(isMarkup ? Definition.LinesOf(text) : text.Split('\n')));
            }
            article = end < 0 ? [] : article[(end + 1)..];
        }
        return terms;
    }

    private static Dictionary<string, string> Properties(TextReader text)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        while (properties.Count < 100 && text.ReadLine() is { } line)
        {
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                properties[line[..at].Trim()] = line[(at + 1)..].Trim();
        }
        return properties;
    }
}
