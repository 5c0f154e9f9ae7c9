using System.Text.RegularExpressions;
using Resolutions.Linguistics.Bodies;
using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Phrases;
using Resolutions.Linguistics.Places;
using Resolutions.Segmenting.Bodies;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Framing;

/// <summary>Tells an agency or a newspaper that is in no list by where its name stands: last in a dateline, first in a sentence that presents a document.</summary>
internal static partial class Agencies
{
    private const int LongestDateline = 120;
    private const int MostWords = 2;
    private const int MostWordsOfLine = 5;
    private const int FewestParts = 3;

    /// <summary>The name after place and day: Port Ostrel, 12 March, AGEVEL; null where the line is no such dateline.</summary>
    public static string? OfDateline(Draft draft, Piece piece)
    {
        var content = piece.Content;
        if (content.Length > LongestDateline || piece.Label is { Text: not "" } || PieceShape.EndsInColon(content))
            return null;
        if (DateFinding.Find(content, draft.Language) is not [.., var date])
            return null;
        var last = LastPart.Match(content);
        var name = last.Groups["name"].Value.Trim(' ', '.', '-', '–', '—');
        var isWhole = content.Split(',', '،', '(').Length >= FewestParts;
        if (!last.Success || !isWhole || date.Span.End > last.Index + 1 || !IsName(draft, name, MostWordsOfLine))
            return null;
        // Without capitals, only a name that comes back tells an agency from a place.
        return NameShape.IsAcronym(name) || IsSaidAgain(draft, piece, name) ? name : null;
    }

    /// <summary>Place, perhaps the day, and the name before a dash, at the beginning of a sentence.</summary>
    /// <returns>The name and the length of what stands before the sentence; null where there is none.</returns>
    public static (string Name, int Length)? OfSentence(Draft draft, Piece piece)
    {
        if (piece.Label is not null || piece.Spans.Count != 1)
            return null;
        var whole = piece.Spans[0].Of(piece.Characters);
        var match = Bracketed.Match(whole) is { Success: true } bracketed ? bracketed : Dated.Match(whole);
        if (!match.Success)
            return null;
        var name = match.Groups["name"].Value;
        var isAgency = draft.Facts.HasCapitals ? NameShape.IsAcronym(name) : Words.Of(name).Count <= MostWords;
        return isAgency && IsName(draft, name) ? (name, match.Length) : null;
    }

    /// <summary>The name of who says to present another's document: AGEVEL publishes the resolution in full:</summary>
    public static string? OfAnnouncement(Draft draft, Piece piece)
    {
        var words = piece.Words;
        var start = MeetingWords.SkipArticle(draft, words, 0);
        if (!PieceShape.EndsInColon(piece.Content) || start + 1 >= words.Count)
            return null;
        var name = words.SpanOf(start).Of(piece.Body);
        var presents = draft.Phrases.Match(draft.Facts.Bodies.PublishingWords, words, start + 1) > 0;
        return presents && NameShape.IsAcronym(name) && IsName(draft, name) ? name : null;
    }

    /// <summary>The acronym before a dash that opens the first sentence: AGEVEL – …</summary>
    public static string? OfOpening(Draft draft, Piece piece)
    {
        var match = Opening.Match(piece.Content);
        var name = match.Success ? match.Groups["name"].Value : "";
        return match.Success && NameShape.IsAcronym(name) && IsName(draft, name) && IsSaidAgain(draft, piece, name)
            ? name
            : null;
    }

    private static bool IsName(Draft draft, string name, int mostWords = MostWords)
    {
        var words = Words.Of(name);
        return words.Count > 0
            && words.Count <= mostWords
            && !name.Any(char.IsDigit)
            && CountryNames.FindFirst(words, 0, MostWords) is null
            && BodyFinding.Find(name, draft.Language).All(found => found.Body.IsPublisher)
            && !draft.Pieces.Any(piece => IsSymbolOf(piece.Content, name));
    }

    // An issuing body's own acronym begins its symbols: CRS/2019/R.7
    private static bool IsSymbolOf(string content, string name) =>
        content.Length < 60
        && content.StartsWith(name, StringComparison.Ordinal)
        && content.Length > name.Length
        && content[name.Length] is '/' or '-';

    private static bool IsSaidAgain(Draft draft, Piece piece, string name)
    {
        var table = new PhraseTable<bool>();
        table.Add(name, value: true);
        return draft.Open.Any(other => other != piece && table.Find(other.Words).Any());
    }

    // Port Ostrel, 12 March, AGEVEL   Port Ostrel, 12 March (Ostrel News Wire)
    [GeneratedRegex(@"[,،(] *(?<name>[^,،()]+)\)? *$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastPart { get; }

    // PORT OSTREL (AGEVEL) — The assembly …   Port Ostrel, 12 March (AGEVEL) – The assembly …
    [GeneratedRegex(
        @"^[\p{L}\p{Nd}][^().:;!?\r\n]{1,80}\((?<name>[^()\r\n]{2,24})\)[ \t]*[-–—―]+[ \t]*(?=\S)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bracketed { get; }

    // Port Ostrel, 12 March, AGEVEL – The assembly …
    [GeneratedRegex(
        @"^\p{L}[^():;!?\r\n–—]{1,60}\p{Nd}[^():;!?\r\n–—]{0,40}[,،] ?(?<name>\p{Lu}{3,12})[ \t]*[-–—―]+[ \t]*(?=\S)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Dated { get; }

    // AGEVEL – The assembly …
    [GeneratedRegex(@"^(?<name>[\p{Lu}.&]{3,12}) ?[–—―] ?\p{L}", RegexOptions.NonBacktracking)]
    private static partial Regex Opening { get; }
}
