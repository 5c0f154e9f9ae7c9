using Resolutions.Ingesting.Readers.Word.Flow;
using Resolutions.Ingesting.Readers.Word.Opening;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word;

/// <summary>Puts the parts of a document in a row: heads of pages, the text, notes, feet of pages.</summary>
internal static class WordReading
{
    // Below this a document may well be in two languages, which only its words can part.
    private const double EnoughToTellLanguage = 0.9;

    public static Reading Read(WordPackage package)
    {
        var document = new WordDocument(package);
        var text = new WordText();
        Furniture(document, text, "headerReference");
        new StoryReading(document, text, marksParagraphs: true).Read(package.Body);
        Notes(document, text);
        Furniture(document, text, "footerReference");
        var characters = text.ToString();
        if (string.IsNullOrWhiteSpace(characters))
            return Reading.Refused(WordCodes.WithoutText);
        var main = document.Language.Main;
        return new(characters, [.. text.Blocks.Select(block => Different(block, main))])
        {
            Hinted = new(
                Language: document.Language.ShareOfMain >= EnoughToTellLanguage ? main : null,
                // When the file was made says nothing of when the document was adopted.
                Title: string.IsNullOrWhiteSpace(package.Title) ? null : package.Title.Trim()
            ),
            Diagnostics = document.Findings.ToDiagnostics(),
        };
    }

    private static Block Different(Block block, string? main) =>
        block.Language == main ? block with { Language = null } : block;

    /// <summary>Each once, though several sections may print it.</summary>
    private static void Furniture(WordDocument document, WordText text, string reference)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in PageFurniture.Of(document.Package, reference))
        {
            if (string.IsNullOrWhiteSpace(root.Value) || !seen.Add(root.Value))
                continue;
            var start = text.Length;
            new StoryReading(document, text, marksParagraphs: false).Read(root);
            text.Mark(BlockKind.Furniture, start, text.Length);
        }
    }

    private static void Notes(WordDocument document, WordText text)
    {
        foreach (var note in document.Notes.Referred.ToList())
        {
            var start = text.Length;
            new StoryReading(document, text, marksParagraphs: false).Read(note.Note);
            text.Mark(BlockKind.Footnote, start, Math.Max(start, text.Length - 1), note.Label);
        }
    }
}
