using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>Reads what <see cref="IndexWriting"/> writes.</summary>
internal ref struct IndexReading
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    private IndexReading(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>What the indexes of a file are the indexes of.</summary>
    public static ulong FingerprintOf(ReadOnlySpan<byte> file) => BinaryPrimitives.ReadUInt64LittleEndian(file);

    /// <summary>The index of one language of a file; null where it holds none.</summary>
    public static TermIndex? Read(ReadOnlySpan<byte> file, string language)
    {
        var reading = new IndexReading(file[sizeof(ulong)..]);
        for (var left = reading.Number(); left > 0; left--)
        {
            var isWanted = reading.Text() == language;
            var length = reading.Number();
            if (isWanted)
                return reading.Index(language);
            reading._at += length;
        }
        return null;
    }

    // At once as fast as it will be: most processes read an index once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private TermIndex Index(string language)
    {
        var stems = new string[Number()];
        for (var i = 0; i < stems.Length; i++)
            stems[i] = Text();
        var nodes = Number();
        var (stemOf, firstChild, starts) = (new int[nodes], new int[nodes + 1], new int[nodes + 1]);
        var concepts = new List<int>(nodes);
        firstChild[0] = 1;
        for (var node = 0; node < nodes; node++)
        {
            stemOf[node] = Number();
            firstChild[node + 1] = firstChild[node] + Number();
            for (var left = Number(); left > 0; left--)
                concepts.Add(Number());
            starts[node + 1] = concepts.Count;
        }
        return new(language, new(stems, stemOf, firstChild), new(starts, [.. concepts], Provisos()));
    }

    private Dictionary<int, TermProviso> Provisos()
    {
        var provisos = new Dictionary<int, TermProviso>();
        for (var left = Number(); left > 0; left--)
        {
            var at = Number();
            provisos.Add(at, Text() is { Length: > 0 } abbreviation ? new(abbreviation) : TermProviso.Name);
        }
        return provisos;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Number()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var next = _bytes[_at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
            shift += 7;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at += length;
        return text;
    }
}
