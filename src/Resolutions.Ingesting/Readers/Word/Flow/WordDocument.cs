using Resolutions.Ingesting.Readers.Word.Numbering;
using Resolutions.Ingesting.Readers.Word.Opening;
using Resolutions.Ingesting.Readers.Word.Styles;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>What the reading of a document's parts shares: its styles, its lists, its notes, and what was found.</summary>
internal sealed class WordDocument
{
    public WordDocument(WordPackage package)
    {
        Package = package;
        Styles = new(package.Styles);
        Definitions = new(package.Numbering, Styles);
        Numbering = new(Definitions, Styles);
        Notes = new(package);
        Inlines = new(new(Styles), Notes, Findings);
    }

    public WordPackage Package { get; }

    public StyleSheet Styles { get; }

    public NumberingDefinitions Definitions { get; }

    public ParagraphNumbering Numbering { get; }

    public NoteNumbering Notes { get; }

    public InlineReading Inlines { get; }

    public Findings Findings { get; } = new();

    public ParagraphLanguage Language { get; } = new();

    /// <summary>For numbers in words: as all runs are marked where nothing else is said.</summary>
    public string DefaultLanguage =>
        Model.LanguageTags.Primary(Styles.RunDefaults.Child("lang").AttributeValue("val") ?? "en");
}
