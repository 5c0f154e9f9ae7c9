#:property PublishAot=false
#:property RunAnalyzers=false
// Writes three tables from the platform's Unicode data, once, in this folder:
// `dotnet run generate-folding.cs TABLE > TABLE.tsv` for each TABLE of
//   folding       lower-case code point, what it folds to (nothing: it is dropped)
//   forms         code point of a presentation form, full-width or raised letter, the plain letters it stands for (NFKC)
//   compositions  letter, combining mark, the one letter they compose to (NFC)
using System.Text;

const string Lines = "\n";
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var folds = new SortedDictionary<int, string>();
var forms = new SortedDictionary<int, string>();

// Marks of emphasis, vowels and direction, which printers set or leave at will.
Drop(0x00AD, 0x00AD);
Drop(0x0300, 0x036F);
Drop(0x0610, 0x061A);
Drop(0x0640, 0x0640);
Drop(0x064B, 0x065F);
Drop(0x0670, 0x0670);
Drop(0x06D6, 0x06DC);
Drop(0x06DF, 0x06E8);
Drop(0x06EA, 0x06ED);
Drop(0x061C, 0x061C);
Drop(0x08D3, 0x08FF);
Drop(0x180E, 0x180E);
Drop(0x200B, 0x200F);
Drop(0x202A, 0x202E);
Drop(0x2060, 0x2069);
Drop(0xFE00, 0xFE0F);
Drop(0xFEFF, 0xFEFF);

// Arabic letters that writers interchange (the normalisation of Larkey, Ballesteros and Connell 2002), and Persian forms.
Fold("آأإٱٵ", "ا");
Fold("ؤٶ", "و");
Fold("ئىیېٸ", "ي");
Fold("ةەہھ", "ه");
Fold("ک", "ك");
Fold("œ", "oe");
Fold("æ", "ae");
Fold("ß", "ss");
Fold("ø", "o");
Fold("đð", "d");
Fold("ł", "l");
Fold("þ", "th");
Fold("ı", "i");
Fold("№", "no");
Fold("’‘‛ʼʹ′ʻʿʾ`´", "'");
Fold("‐‑‒–—―−", "-");

// U+066B and U+066C stay: they alone tell a fraction from thousands.
Fold("،", ",");
Fold("؛", ";");
Fold("؟", "?");
Fold("٪", "%");

// Accents, ligatures, raised letters, full-width and presentation forms, by compatibility decomposition.
Decompose(0x00C0, 0x024F);
Decompose(0x1E00, 0x1EFF);
Decompose(0x0370, 0x03FF);
Decompose(0x1F00, 0x1FFF);
DecomposeForm(0x02B0, 0x02B8);
DecomposeForm(0x1D2C, 0x1D6A);
DecomposeForm(0x00AA, 0x00AA);
DecomposeForm(0x00B5, 0x00B5);
DecomposeForm(0x00BA, 0x00BA);
DecomposeForm(0x2170, 0x217F);
DecomposeForm(0xFB00, 0xFB06);
DecomposeForm(0xFB50, 0xFDFB);
DecomposeForm(0xFE70, 0xFEFC);
DecomposeForm(0xFF01, 0xFF5E);
DecomposeForm(0x1D400, 0x1D7FF);

switch (args[0])
{
    case "folding":
        foreach (var (from, to) in folds)
            Console.Write($"{from:X4}\t{to}{Lines}");
        break;
    case "forms":
        foreach (var (from, to) in forms)
            Console.Write($"{from:X4}\t{to}{Lines}");
        break;
    case "compositions":
        Compose();
        break;
}

void Drop(int first, int last)
{
    for (var c = first; c <= last; c++)
        folds[c] = "";
}

void Fold(string from, string to)
{
    foreach (var c in from)
        folds[c] = to;
}

void DecomposeForm(int first, int last)
{
    for (var c = first; c <= last; c++)
    {
        if (Rune.GetUnicodeCategory(new Rune(c)) == System.Globalization.UnicodeCategory.OtherNotAssigned)
            continue;
        var plain = new Rune(c).ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().Trim();
        // U+FDFA is a formula of four words, and stays the one sign that it is.
        if (plain.Length > 0 && !plain.Contains(' ') && plain != new Rune(c).ToString().ToLowerInvariant())
            forms[c] = plain;
    }
    Decompose(first, last);
}

void Decompose(int first, int last)
{
    for (var c = first; c <= last; c++)
    {
        var rune = new Rune(c);
        var isFoldable =
            Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.LetterNumber;
        var isUpper = Rune.ToLowerInvariant(rune) != rune;
        if (folds.ContainsKey(c) || isUpper || (!isFoldable && c < 0xFB00))
            continue;
        var folded = string.Concat(
                rune.ToString()
                    .Normalize(NormalizationForm.FormKD)
                    .ToLowerInvariant()
                    .Select(part => folds.GetValueOrDefault(part, part.ToString()))
            )
            .Trim();
        if (folded.Length > 0 && !folded.Contains(' ') && folded != rune.ToString())
            folds[c] = folded;
    }
}

// Two-part canonical compositions among the letters of the scripts that have them by the dozen; lower case is enough.
void Compose()
{
    foreach (var (first, last) in new[] { (0x00C0, 0x024F), (0x0370, 0x0527), (0x0620, 0x06D3), (0x1E00, 0x1FFF) })
    {
        for (var c = first; c <= last; c++)
        {
            var whole = ((char)c).ToString();
            if (char.ToLowerInvariant((char)c) != c || !whole.IsNormalized(NormalizationForm.FormC))
                continue;
            var parts = whole.Normalize(NormalizationForm.FormD);
            if (parts.Length < 2)
                continue;
            var letter = parts[..^1].Normalize(NormalizationForm.FormC);
            if (letter.Length == 1 && (letter + parts[^1]).Normalize(NormalizationForm.FormC) == whole)
                Console.Write($"{(int)letter[0]:X4}\t{(int)parts[^1]:X4}\t{c:X4}{Lines}");
        }
    }
}
