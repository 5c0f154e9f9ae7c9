using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.FrontMatter;

/// <summary>The words that name a document's type: Resolution, Rapport, بيان.</summary>
internal static class DocumentWords
{
    /// <summary>The first of them among the first <paramref name="reach"/> words.</summary>
    /// <returns>Null where there is none.</returns>
    public static (DocumentType Type, int Index)? First(Draft draft, Words words, int reach = int.MaxValue)
    {
        (DocumentType Type, int Index)? first = null;
        foreach (var (type, table) in Tables(draft))
        {
            var index = draft.Phrases.IndexOf(table, words, reach);
            if (index >= 0 && (first is null || index < first.Value.Index))
                first = (type, index);
        }
        return first;
    }

    /// <summary>The number of words that name the type at <paramref name="index"/>; 0 for none.</summary>
    public static int LengthAt(Draft draft, Words words, int index) =>
        Tables(draft).Max(table => draft.Phrases.Match(table.Words, words, index));

    /// <summary>Whether a line on a publisher's page is the document's own title: its type comes first, or after one word.</summary>
    public static bool IsOwnTitle(Draft draft, Piece piece)
    {
        if (!BeginsTitle(draft, piece.Words) || First(draft, piece.Words, 2) is not { } first)
            return false;
        var before = piece.Body[..piece.Words.SpanOf(first.Index).Start];
        return !before.Contains(':', StringComparison.Ordinal);
    }

    /// <summary>Whether a line begins as documents' own titles do, not as headlines about them: Resolution on …, never A resolution ….</summary>
    public static bool BeginsTitle(Draft draft, Words words)
    {
        if (First(draft, words, 4) is not { } first)
            return false;
        return draft.Phrases.Match(draft.Facts.IndefiniteWords, words) == 0 || first.Index == 0;
    }

    private static (DocumentType Type, string Words)[] Tables(Draft draft) =>
        [
            (DocumentType.Statement, draft.Facts.StatementWords),
            (DocumentType.Resolution, draft.Facts.ResolutionWords),
            (DocumentType.Declaration, draft.Facts.DeclarationWords),
            (DocumentType.Report, draft.Facts.ReportWords),
        ];
}
