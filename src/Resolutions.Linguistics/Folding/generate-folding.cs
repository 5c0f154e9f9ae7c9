#:property PublishAot=false
#:property RunAnalyzers=false
// Writes folding.tsv from the platform's Unicode data, once: `dotnet run generate-folding.cs > folding.tsv`, in this folder.
// Lines: code point of a lower-case UTF-16 unit, what it folds to (nothing: it is dropped).
using System.Text;

var folds = new SortedDictionary<char, string>();

// Marks of emphasis, vowels and direction, which printers set or leave at will.
Drop('\u00AD', '\u00AD');
Drop('\u0300', '\u036F');
Drop('\u0610', '\u061A');
Drop('\u0640', '\u0640');
Drop('\u064B', '\u065F');
Drop('\u0670', '\u0670');
Drop('\u06D6', '\u06DC');
Drop('\u06DF', '\u06E8');
Drop('\u06EA', '\u06ED');
Drop('\u061C', '\u061C');
Drop('\u200B', '\u200F');
Drop('\u202A', '\u202E');
Drop('\u2060', '\u2069');
Drop('\uFE00', '\uFE0F');
Drop('\uFEFF', '\uFEFF');

// Arabic letters that writers interchange (the normalisation of Larkey, Ballesteros and Connell 2002), and Persian forms.
Fold("آأإٱ", "ا");
Fold("ؤ", "و");
Fold("ئىیې", "ي");
Fold("ة", "ه");
Fold("ک", "ك");
Fold("œ", "oe");
Fold("æ", "ae");
Fold("ß", "ss");
Fold("ø", "o");
Fold("đð", "d");
Fold("ł", "l");
Fold("þ", "th");
Fold("ı", "i");
Fold("’‘ʼʹ′ʻʿʾ`´", "'");
Fold("‐‑‒–—―−", "-");

// Accents, ligatures, raised letters, full-width and presentation forms, by compatibility decomposition.
Decompose('\u00C0', '\u024F');
Decompose('\u02B0', '\u02B8');
Decompose('\u1D2C', '\u1D6A');
Decompose('\u1E00', '\u1EFF');
Decompose('\u00AA', '\u00BA');
Decompose('\uFB00', '\uFB06');
Decompose('\uFB50', '\uFDFB');
Decompose('\uFE70', '\uFEFC');
Decompose('\uFF01', '\uFF5E');

foreach (var (from, to) in folds)
    Console.WriteLine($"{(int)from:X4}\t{to}");

void Drop(char first, char last)
{
    for (var c = first; c <= last; c++)
        folds[c] = "";
}

void Fold(string from, string to)
{
    foreach (var c in from)
        folds[c] = to;
}

void Decompose(char first, char last)
{
    for (var c = first; c <= last; c++)
    {
        if (folds.ContainsKey(c) || char.ToLowerInvariant(c) != c || !char.IsLetterOrDigit(c))
            continue;
        var folded = string.Concat(
                c.ToString()
                    .Normalize(NormalizationForm.FormKD)
                    .ToLowerInvariant()
                    .Select(part => folds.GetValueOrDefault(part, part.ToString()))
            )
            .Trim();
        if (folded.Length > 0 && folded != c.ToString())
            folds[c] = folded;
    }
}
