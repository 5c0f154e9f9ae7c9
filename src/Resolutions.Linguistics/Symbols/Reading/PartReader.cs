using System.Globalization;
using Resolutions.Linguistics.Labels;
using Resolutions.Linguistics.Symbols.Vocabulary;

namespace Resolutions.Linguistics.Symbols.Reading;

/// <summary>Reads articles, paragraphs and chapters by their numbers: Article 5, paragraphs 3 (b) and 6, chapitre VII, المادتين 5 و6.</summary>
internal sealed class PartReader(SymbolText text)
{
    private const int MostNumbers = 12;
    private const int MostWords = 4;
    private const int MostDigits = 4;
    private readonly List<Reference> _parts = [];

    /// <summary>Adds the parts that follow a noun.</summary>
    /// <returns>The token after the last; the noun's own place where none follows.</returns>
    public int Read(int noun, List<Reference> found)
    {
        var (kind, name) =
            text.Is(noun, SymbolRole.Article) ? (SymbolKind.Article, "article")
            : text.Is(noun, SymbolRole.Paragraph) ? (SymbolKind.Paragraph, "paragraph")
            : (SymbolKind.Chapter, "chapter");
        _parts.Clear();
        // Par 5 voix
        if (text.CharactersOf(noun) is "par" or "art" or "arts" or "chap" && !text.IsMark(noun + 1, '.'))
            return noun;
        var at = AfterMarks(noun + 1);
        var beforeComma = 0;
        var isEnded = true;
        while (_parts.Count < MostNumbers && NumberAt(at) is { } number)
        {
            var next = Add(_parts.Count == 0 ? noun : at, number, name, kind);
            var connector = text.IsMark(next, ',') || text.Is(next, SymbolRole.And | SymbolRole.To) ? next + 1 : next;
            // السادس والسابع
            var isJoined = connector == next && text.CharactersOf(next).StartsWith("وال", StringComparison.Ordinal);
            if (!text.Is(noun, SymbolRole.Plural) || (connector == next && !isJoined))
                break;
            isEnded = !text.IsMark(next, ',');
            if (!isEnded && beforeComma == 0)
                beforeComma = _parts.Count;
            at = connector;
        }
        // A list whose end no word marks may be something else: articles 4, 5 mai.
        if (beforeComma > 0 && !isEnded)
            _parts.RemoveRange(beforeComma, _parts.Count - beforeComma);
        found.AddRange(_parts);
        return _parts.Count == 0 ? noun : _parts[^1].Next;
    }

    private int Add(int start, (int Value, int Next) number, string name, SymbolKind kind)
    {
        var (letter, next) = LetterAfter(number.Next);
        if (letter.Length == 0 && Inserted(next) is { } inserted)
            (letter, next) = ($" {inserted}", next + 1);
        var key = string.Create(CultureInfo.InvariantCulture, $"{name} {number.Value}{letter}");
        _parts.Add(new(start, next, key, kind));
        if (kind != SymbolKind.Article || letter.Length > 0 || ParagraphAfter(next) is not { } paragraph)
            return next;
        _parts.Add(paragraph);
        return paragraph.Next;
    }

    private int AfterMarks(int at)
    {
        while (text.Is(at, SymbolRole.No) || text[at].Mark is '.' or '°')
            at++;
        // المواد من 5 إلى 8
        return text.CharactersOf(at) is "من" && text[at + 1].IsNumber ? at + 1 : at;
    }

    private (int Value, int Next)? NumberAt(int at)
    {
        // المادة (1)
        if (text.IsMark(at, '(') && text.IsNumber(at + 1, MostDigits) && text.IsMark(at + 2, ')'))
            return (text[at + 1].Number, at + 3);
        if (text[at].IsNumber)
        {
            var next = text.IsJoined(at + 1) && text.Is(at + 1, SymbolRole.Ending) ? at + 2 : at + 1;
            var isPart = text.IsJoined(next) && (text[next].IsWord || text[next].Mark is '/' or '%' or '°');
            return text.IsNumber(at, MostDigits) && !isPart ? (text[at].Number, next) : null;
        }
        if (text.IsUpper(at) && RomanFigures.ValueOf(text.CharactersOf(at)) is > 0 and var roman)
            return text[at].Span.Length > 1 || text.CharactersOf(at) is "i" or "v" or "x" ? (roman, at + 1) : null;
        if (text.CharactersOf(at).StartsWith("وال", StringComparison.Ordinal))
            return text.NumberAt(at, MostWords, skipped: 1);
        return MayCount(at) ? text.NumberAt(at, MostWords) : null;
    }

    // Chapter Seven, article premier, المادة الخامسة; but not the article first published, nor la article deux fois.
    private bool MayCount(int at) =>
        text.Language switch
        {
            "ar" => text.CharactersOf(at).StartsWith("ال", StringComparison.Ordinal),
            "fr" => text.CharactersOf(at) is "premier" or "premiere",
            _ => text.IsCapital(at),
        };

    // 3 (b), 3 b), 3(b), 3 (ب)
    private (string Letter, int Next) LetterAfter(int at)
    {
        var letter = text.IsMark(at, '(') ? at + 1 : at;
        var isLetter =
            text[letter].IsWord
            && text[letter].Span.Length == 1
            && text.IsMark(letter + 1, ')')
            && text.IsJoined(letter + 1)
            && (letter == at || text.IsJoined(letter));
        if (!isLetter)
            return ("", at);
        var c = text.CharactersOf(letter)[0];
        var place = ArabicListLetters.PlaceIn(ArabicListLetters.Abjad, c);
        if (place is > 0 and <= 26)
            c = (char)('a' + place - 1);
        return char.IsAsciiLetter(c) ? ($"({c})", letter + 2) : ("", at);
    }

    // Article 5 bis, المادة 5 مكررا
    private string? Inserted(int at) =>
        text.CharactersOf(at) switch
        {
            "bis" or "مكرر" or "مكررا" => "bis",
            "ter" => "ter",
            "quater" => "quater",
            _ => null,
        };

    // Article 2 (4), Article 2.4
    private Reference? ParagraphAfter(int at)
    {
        var isBracketed = text.IsMark(at, '(') && text.IsMark(at + 2, ')') && text.IsJoined(at + 1);
        var isPointed = text.IsMark(at, '.') && text.IsJoined(at) && text.IsJoined(at + 1);
        if (!(isBracketed || isPointed) || !text.IsNumber(at + 1, 2))
            return null;
        var key = string.Create(CultureInfo.InvariantCulture, $"paragraph {text[at + 1].Number}");
        return new(isBracketed ? at : at + 1, isBracketed ? at + 3 : at + 2, key, SymbolKind.Paragraph);
    }
}
