using System.Globalization;
using System.Text;

namespace Resolutions.Ingesting.Tests.Readers.Pdf;

/// <summary>A PDF to be: pages of A4 with words in Helvetica, or in a font of nothing but Unicode, at places in points.</summary>
internal sealed class PdfFile
{
    private const int Height = 842;

    // Of the font of the other scripts every character is as wide as this part of its size.
    private const double OtherWidth = 0.5;

    private readonly List<StringBuilder> _pages = [];

    /// <summary>With it the file opens only for who knows it; empty for everyone; null for a file that is not encrypted.</summary>
    public string? Password { get; init; }

    public PdfFile Page()
    {
        _pages.Add(new());
        return this;
    }

    /// <param name="top">Of the line, from the top of the page.</param>
    public PdfFile Text(double left, double top, string text, double size = 11)
    {
        var written = text.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)");
        _pages[^1]
            .Append(
                CultureInfo.InvariantCulture,
                $"BT /F1 {size} Tf {left} {Height - top - size} Td ({written}) Tj ET\n"
            );
        return this;
    }

    /// <summary>Lines one below the other.</summary>
    public PdfFile Lines(double left, double top, double leading, params string[] lines)
    {
        foreach (var (index, line) in lines.Index())
            Text(left, top + (index * leading), line);
        return this;
    }

    /// <summary>A line that ends at its right margin, its characters placed from right to left as readers of Arabic see them.</summary>
    public PdfFile FromRight(double right, double top, string visual, double size = 11)
    {
        var left = right - (visual.Length * OtherWidth * size);
        var codes = string.Concat(visual.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        _pages[^1]
            .Append(
                CultureInfo.InvariantCulture,
                $"BT /F2 {size} Tf {left} {Height - top - size} Td <{codes}> Tj ET\n"
            );
        return this;
    }

    public byte[] ToBytes()
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select((_, i) => $"{7 + (2 * i)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Subtype/Type0/BaseFont/Other/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 6 0 R>>",
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/Other/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW {OtherWidth * 1000}/FontDescriptor<</Type/FontDescriptor/FontName/Other/Flags 4/Ascent 800/Descent -200/FontBBox[0 -200 1000 800]>>>>",
            Stream(
                6,
                "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end"
            ),
        };
        foreach (var (index, page) in _pages.Index())
        {
            objects.Add(
                $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 {Height}]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents {8 + (2 * index)} 0 R>>"
            );
            objects.Add(Stream(8 + (2 * index), page.ToString()));
        }
        return Encoding.Latin1.GetBytes(Written(objects));
    }

    private string Written(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        var encrypted = Password is null ? "" : new PdfEncryption(Password).Dictionary;
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R/ID[<00><00>]{encrypted}>>\nstartxref\n{table}\n%%EOF\n"
        );
        return file.ToString();
    }

    private string Stream(int number, string content)
    {
        var bytes = Encoding.Latin1.GetBytes(content);
        if (Password is not null)
            bytes = new PdfEncryption(Password).Encrypt(number, bytes);
        return $"<</Length {bytes.Length}>>\nstream\n{Encoding.Latin1.GetString(bytes)}\nendstream";
    }
}
