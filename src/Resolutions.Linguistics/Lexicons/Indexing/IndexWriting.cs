using System.Text;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>
/// Writes indexes into a file. Numbers take 7 bits a byte, the lowest first. In order: the fingerprint of what they are the
/// indexes of; how many there are; of each, its language and how many bytes follow of it: its stems, its nodes, its concepts.
/// </summary>
internal static class IndexWriting
{
    public static void Write(Stream stream, ulong fingerprint, IReadOnlyDictionary<string, TermIndex> indexes)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(fingerprint);
        writer.Write7BitEncodedInt(indexes.Count);
        foreach (var (language, index) in indexes)
        {
            using var part = new MemoryStream();
            using (var partWriter = new BinaryWriter(part, Encoding.UTF8, leaveOpen: true))
                Write(partWriter, index);
            writer.Write(language);
            writer.Write7BitEncodedInt((int)part.Length);
            writer.Write(part.GetBuffer(), 0, (int)part.Length);
        }
    }

    private static void Write(BinaryWriter writer, TermIndex index)
    {
        writer.Write7BitEncodedInt(index.Tree.Stems.Count);
        foreach (var stem in index.Tree.Stems)
            writer.Write(stem);
        writer.Write7BitEncodedInt(index.Tree.Nodes);
        for (var node = 0; node < index.Tree.Nodes; node++)
        {
            var (first, end) = index.Tree.ChildrenOf(node);
            writer.Write7BitEncodedInt(index.Tree.StemOf(node));
            writer.Write7BitEncodedInt(end - first);
            var concepts = index.Concepts.Of(node).Span;
            writer.Write7BitEncodedInt(concepts.Length);
            foreach (var concept in concepts)
                writer.Write7BitEncodedInt(concept);
        }
        writer.Write7BitEncodedInt(index.Concepts.Provisos.Count);
        foreach (var (at, proviso) in index.Concepts.Provisos.OrderBy(entry => entry.Key))
        {
            writer.Write7BitEncodedInt(at);
            writer.Write(proviso.Abbreviation ?? "");
        }
    }
}
