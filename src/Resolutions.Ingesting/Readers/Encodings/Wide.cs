using System.Text;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>Decodes bytes that hold NULs: UTF-16 without a byte order mark, or no text.</summary>
internal static class Wide
{
    private const double MostlyText = 0.95;
    private static readonly UTF32Encoding BigEndian32 = new(bigEndian: true, byteOrderMark: false);

    /// <param name="declared">What is declared, of whatever kind; tried first where it is as wide.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        Encoding[] all = [Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, BigEndian32];
        var best = ("", Encoding: all[0], Share: 0.0);
        foreach (var encoding in all)
        {
            if (!StrictDecoding.TryDecode(encoding, bytes, out var characters, out _) || characters.Contains('\0'))
                continue;
            var share = ShareOfText(characters);
            if (share > best.Share)
                best = (characters, encoding, share);
        }
        return best.Share >= MostlyText
            ? new(best.Item1, best.Encoding.WebName, declared?.CodePage == best.Encoding.CodePage, [])
            : DecodedText.Refused(RefusalCodes.FileBinary);
    }

    // Read the wrong way round, letters become ideographs and unassigned characters.
    private static double ShareOfText(string characters) =>
        characters.Length == 0 ? 0 : characters.Count(IsOfText) / (double)characters.Length;

    private static bool IsOfText(char c) =>
        c
            is (>= ' ' and <= '~')
                or '\t'
                or '\n'
                or '\r'
                or '\f'
                or (>= '\u00A0' and <= '\u07FF')
                or (>= '\u2000' and <= '\u206F')
                or (>= '\u20A0' and <= '\u214F')
                or (>= '\uFB50' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFF');
}
