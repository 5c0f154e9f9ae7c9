using System.Text;
using System.Xml;
using Resolutions.Model;

namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>Translation memories in TMX 1.4 (LISA 2005): of their segments, those that are short enough to be terms.</summary>
public static class TmxFormat
{
    // What is between the tags of inline codes is another program's business; of hi it is text (section 4.2 of the standard).
    private static readonly string[] Codes = ["bpt", "ept", "it", "ph", "ut"];

    /// <param name="name">That faults are told of.</param>
    public static DictionaryContent Read(TextReader text, string name, DictionaryLimits limits)
    {
        var entries = new DictionaryEntries(name, limits);
        // Most files name a document type: it is passed over, never fetched or believed.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = limits.MostBytes,
            IgnoreComments = true,
        };
        using var reader = XmlReader.Create(text, settings);
        try
        {
            while (!entries.IsFull && reader.ReadToFollowing("tu"))
                ReadUnit(reader, entries);
        }
        catch (XmlException exception)
        {
            entries.Tell(exception.LineNumber, FaultCodes.XmlWrong, exception.Message);
        }
        return entries.Read();
    }

    private static void ReadUnit(XmlReader reader, DictionaryEntries entries)
    {
        var line = (reader as IXmlLineInfo)?.LineNumber;
        var terms = new List<(string Language, List<string> Terms)>();
        using var unit = reader.ReadSubtree();
        while (unit.ReadToFollowing("tuv"))
        {
            var tag = unit.GetAttribute("xml:lang") ?? unit.GetAttribute("lang");
            using var variant = unit.ReadSubtree();
            if (!LanguageTags.TryParse(tag, out var language) || !variant.ReadToFollowing("seg"))
                continue;
            var primary = LanguageTags.Primary(language);
            var known = terms.Find(one => one.Language == primary).Terms;
            if (known is null)
                terms.Add((primary, known = []));
            known.Add(ReadSegment(variant, entries.Limits));
        }
        if (terms.Count > 1)
            entries.Add(line, [.. terms.Select(one => one.Language)], [.. terms.Select(one => one.Terms)]);
    }

    private static string ReadSegment(XmlReader reader, DictionaryLimits limits)
    {
        var segment = new StringBuilder();
        using var inside = reader.ReadSubtree();
        inside.Read();
        var isRead = inside.Read();
        while (isRead && segment.Length <= limits.MostCharacters)
        {
            if (inside.NodeType == XmlNodeType.Element && Codes.Contains(inside.LocalName, StringComparer.Ordinal))
            {
                inside.Skip();
                isRead = !inside.EOF;
                continue;
            }
            if (inside.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                segment.Append(inside.Value);
            isRead = inside.Read();
        }
        return segment.ToString();
    }
}
