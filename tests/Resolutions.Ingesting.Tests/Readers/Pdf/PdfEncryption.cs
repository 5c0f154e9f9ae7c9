using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

/// <summary>The standard security handler of PDF, revision 2 (ISO 32000-1, 7.6.3): a key of 40 bits, and copying text forbidden.</summary>
[SuppressMessage("Security", "CA5351", Justification = "It is what the format prescribes.")]
internal sealed class PdfEncryption(string password)
{
    private const int Permissions = -64;

    private static readonly byte[] Padding = Convert.FromHexString(
        "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A"
    );

    /// <summary>For the trailer of a file whose identifier is one zero.</summary>
    public string Dictionary =>
        $"/Encrypt<</Filter/Standard/V 1/R 2/P {Permissions}/O<{Convert.ToHexString(Owner)}>/U<{Convert.ToHexString(Rc4(Key, Padding))}>>>";

    private byte[] Owner => Rc4(MD5.HashData(Padded("owner"))[..5], Padded(password));

    private byte[] Key => MD5.HashData([.. Padded(password), .. Owner, .. BitConverter.GetBytes(Permissions), 0])[..5];

    public byte[] Encrypt(int number, byte[] bytes) =>
        Rc4(MD5.HashData([.. Key, (byte)number, 0, 0, 0, 0])[..10], bytes);

    private static byte[] Padded(string word) =>
        [.. Encoding.Latin1.GetBytes(word), .. Padding.Take(Padding.Length - word.Length)];

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < state.Length; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }
        var (a, b) = (0, 0);
        return
        [
            .. bytes.Select(value =>
            {
                a = (a + 1) & 255;
                b = (b + state[a]) & 255;
                (state[a], state[b]) = (state[b], state[a]);
                return (byte)(value ^ state[(state[a] + state[b]) & 255]);
            }),
        ];
    }
}
