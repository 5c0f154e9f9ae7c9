using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Resolutions.Ingesting.Tests.Readers.Word;

/// <summary>A Word document to be, part by part; what is null is not in it.</summary>
internal sealed record WordFile(string Body)
{
    private const string Names =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
        + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
        + "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
        + "xmlns:v='urn:schemas-microsoft-com:vml'";

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Settings { get; init; }

    /// <summary>Notes from id 1, as paragraphs.</summary>
    public IReadOnlyList<string> Footnotes { get; init; } = [];

    public IReadOnlyList<string> Endnotes { get; init; } = [];

    /// <summary>Paragraphs of the head of the page, which the body refers to as <c>head</c>.</summary>
    public string? Head { get; init; }

    /// <summary>The same for <c>foot</c>.</summary>
    public string? Foot { get; init; }

    public string? Title { get; init; }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Write(main, "document", $"<w:body>{Body}</w:body>");
            Add<StyleDefinitionsPart>(main, "styles", Styles);
            Add<NumberingDefinitionsPart>(main, "numbering", Numbering);
            Add<DocumentSettingsPart>(main, "settings", Settings);
            Add<FootnotesPart>(main, "footnotes", Notes("footnote", Footnotes));
            Add<EndnotesPart>(main, "endnotes", Notes("endnote", Endnotes));
            if (Head is not null)
                Write(main.AddNewPart<HeaderPart>("head"), "hdr", Head);
            if (Foot is not null)
                Write(main.AddNewPart<FooterPart>("foot"), "ftr", Foot);
            if (Title is not null)
                document.PackageProperties.Title = Title;
        }
        return stream.ToArray();
    }

    /// <summary>A paragraph with one run.</summary>
    public static string P(string text, string properties = "", string run = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{R(text, run)}</w:p>";

    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>";

    /// <summary>A paragraph of list 1.</summary>
    /// <param name="level">From 0.</param>
    public static string Item(string text, int level = 0, int list = 1) =>
        P(text, $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>");

    /// <summary>Lists 1, 2 and so on, of one kind, whose levels are written in formats and texts.</summary>
    public static string Lists(int count, params (string Format, string Text)[] levels) =>
        $"<w:abstractNum w:abstractNumId='7'>{string.Concat(levels.Select((level, index) => Level(index, level.Format, level.Text)))}</w:abstractNum>"
        + string.Concat(
            Enumerable.Range(1, count).Select(id => $"<w:num w:numId='{id}'><w:abstractNumId w:val='7'/></w:num>")
        );

    public static string Level(int index, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl='{index}'><w:start w:val='1'/><w:numFmt w:val='{format}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>";

    private static string? Notes(string name, IReadOnlyList<string> notes) =>
        notes.Count == 0
            ? null
            : $"<w:{name} w:type='separator' w:id='-1'><w:p/></w:{name}>"
                + string.Concat(notes.Select((note, index) => $"<w:{name} w:id='{index + 1}'>{note}</w:{name}>"));

    private static void Add<T>(MainDocumentPart main, string root, string? content)
        where T : OpenXmlPart, IFixedContentTypePart
    {
        if (content is not null)
            Write(main.AddNewPart<T>(), root, content);
    }

    private static void Write(OpenXmlPart part, string root, string content)
    {
        using var stream = part.GetStream(FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes($"<w:{root} {Names}>{content}</w:{root}>"));
    }
}
