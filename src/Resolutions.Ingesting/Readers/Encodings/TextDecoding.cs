using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>
/// Decodes text: by its byte order mark, else as UTF-8 where it is valid, else as declared where that fits, else as the
/// letters are likeliest.
/// </summary>
internal static class TextDecoding
{
    // What is read by a wrong code page scores several points less a letter.
    private const double Margin = 0.75;
    private const double LeastPlausible = -0.5;

    // A declared code page is believed unless nearly all the bytes say otherwise.
    private const double ShareOfUtf8 = 0.6;
    private const double ShareOfUtf8DespiteDeclared = 0.8;

    /// <summary>Bytes that are no text, damaged text, or text in an encoding that cannot be told, are refused.</summary>
    /// <param name="declared">Name of an encoding, as a server, a form or a page gives it; null where none does.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        var known = declared is null ? null : KnownEncodings.Find(declared);
        var decoded = Choose(bytes, known);
        if (decoded.Refusal is not null)
            return decoded;
        return ControlCharacters.AreTooMany(decoded.Characters)
            ? DecodedText.Refused(RefusalCodes.FileBinary)
            : decoded with
            {
                Diagnostics = [.. Differences(declared, known, decoded)],
            };
    }

    private static DecodedText Choose(ReadOnlySpan<byte> bytes, Encoding? known)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
            return WithMark(bytes, mark);
        if (bytes.Contains((byte)0))
            return Wide.Decode(bytes, known);
        if (Utf8.IsValid(bytes))
            return AsUtf8(bytes, known);
        var isMultiByte = known is { IsSingleByte: false } && known.CodePage != Encoding.UTF8.CodePage;
        if (isMultiByte && StrictDecoding.TryDecode(known!, bytes, out var characters, out _))
            return new(characters, known!.WebName, true, []);
        var shape = Utf8Shape.Of(bytes);
        var enough = known is { IsSingleByte: true } ? ShareOfUtf8DespiteDeclared : ShareOfUtf8;
        if (shape.IsCutShort || shape.Share >= enough)
            return Damaged(Encoding.UTF8, shape.FirstInvalid);
        return ByLetters(bytes, known is { IsSingleByte: true } ? known : null, shape.FirstInvalid);
    }

    private static DecodedText WithMark(ReadOnlySpan<byte> bytes, ByteOrderMark mark) =>
        StrictDecoding.TryDecode(mark.Encoding, bytes[mark.Length..], out var characters, out var invalid)
            ? new(characters, mark.Encoding.WebName, true, [])
            : Damaged(mark.Encoding, mark.Length + invalid);

    private static DecodedText AsUtf8(ReadOnlySpan<byte> bytes, Encoding? known)
    {
        // Nothing but ASCII is the same in most encodings; in those of Japan that switch by escapes it is not.
        var isOther = known is not null && known.CodePage != Encoding.UTF8.CodePage && Ascii.IsValid(bytes);
        if (isOther && StrictDecoding.TryDecode(known!, bytes, out var characters, out _))
            return new(characters, known!.WebName, true, []);
        return new(
            Encoding.UTF8.GetString(bytes),
            Encoding.UTF8.WebName,
            known?.CodePage == Encoding.UTF8.CodePage,
            []
        );
    }

    private static DecodedText ByLetters(ReadOnlySpan<byte> bytes, Encoding? declared, int firstInvalid)
    {
        var best = Candidate.LikeliestOf(bytes);
        if (declared is not null && Candidate.Of(bytes, declared) is var named && !IsBetter(best, named))
            return new(named.Characters, declared.WebName, true, []);
        return best.Plausibility.Average < LeastPlausible
            ? DecodedText.Refused(RefusalCodes.EncodingUndetermined, Offset(firstInvalid))
            : new(best.Characters, best.Encoding.WebName, false, []);
    }

    private static bool IsBetter(Candidate best, Candidate named) =>
        best.Plausibility.Undefined < named.Plausibility.Undefined
        || best.Plausibility.Average > named.Plausibility.Average + Margin;

    private static IEnumerable<Diagnostic> Differences(string? declared, Encoding? known, DecodedText decoded)
    {
        if (declared is null || Ascii.IsValid(decoded.Characters))
            yield break;
        var name = KnownEncodings.Shown(declared);
        if (known is null)
            yield return new(EncodingCodes.Unknown, null, name, decoded.Encoding);
        else if (!KnownEncodings.Covers(known, decoded.Encoding))
            yield return new(EncodingCodes.DeclaredWrongly, null, name, decoded.Encoding);
    }

    private static DecodedText Damaged(Encoding encoding, int offset) =>
        DecodedText.Refused(RefusalCodes.TextDamaged, encoding.WebName, Offset(offset));

    private static string Offset(int offset) => offset.ToString(CultureInfo.InvariantCulture);
}
