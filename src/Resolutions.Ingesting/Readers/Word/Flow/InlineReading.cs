using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Styles;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Reads what stands in paragraphs: runs, and what is wrapped round them.</summary>
internal sealed class InlineReading(RunFormats formats, NoteNumbering notes, Findings findings)
{
    private readonly FieldNesting _fields = new();

    /// <param name="chain">The style of the paragraph, and what it is based on.</param>
    /// <param name="content">Added to.</param>
    public void Read(XElement paragraph, IReadOnlyList<XElement> chain, InlineContent content)
    {
        Children(paragraph, chain, content, isLink: false);
        _fields.EndParagraph();
    }

    private void Children(XElement parent, IReadOnlyList<XElement> chain, InlineContent content, bool isLink)
    {
        foreach (var child in parent.Elements())
            Element(child, chain, content, isLink);
    }

    private void Element(XElement element, IReadOnlyList<XElement> chain, InlineContent content, bool isLink)
    {
        switch (element.Name.LocalName)
        {
            case "r":
                Run(element, chain, content, isLink);
                break;
            case "hyperlink":
                Children(element, chain, content, isLink: true);
                break;
            case "ins" or "moveTo":
                findings.Insertions++;
                Children(element, chain, content, isLink);
                break;
            case "del" or "moveFrom":
                findings.Deletions++;
                content.LacksWords = true;
                break;
            case "sdt":
                if (element.Child("sdtPr").Switch("showingPlcHdr") != true && element.Child("sdtContent") is { } inside)
                    Children(inside, chain, content, isLink);
                break;
            case "AlternateContent":
                if (element.Chosen() is { } chosen)
                    Children(chosen, chain, content, isLink);
                break;
            case "ruby":
                if (element.Child("rubyBase") is { } ruby)
                    Children(ruby, chain, content, isLink);
                break;
            case "smartTag" or "customXml" or "fldSimple" or "dir" or "bdo" or "oMath" or "oMathPara":
            case "f" or "num" or "den" or "e" or "sub" or "sup" or "sSub" or "sSup" or "d":
                Children(element, chain, content, isLink);
                break;
        }
    }

    private void Run(XElement run, IReadOnlyList<XElement> chain, InlineContent content, bool isLink)
    {
        var properties = run.Child("rPr");
        var format = formats.Of(properties, chain, isLink);
        foreach (var child in run.Elements())
        {
            if (child.Name.LocalName == "fldChar")
            {
                _fields.Mark(child.AttributeValue("fldCharType"));
                continue;
            }
            if (_fields.IsInstruction)
                continue;
            if (!format.IsHidden)
                RunContent(child, content, format, isLink);
            else if (child.Name.LocalName == "t")
                Hide(content);
        }
    }

    private void Hide(InlineContent content)
    {
        findings.Hidden++;
        content.LacksWords = true;
    }

    private void RunContent(XElement child, InlineContent content, RunFormat format, bool isLink)
    {
        if (child.Name.LocalName == "AlternateContent")
        {
            foreach (var part in child.Chosen()?.Elements() ?? [])
                RunContent(part, content, format, isLink);
            return;
        }
        if (child.Name.LocalName is "footnoteReference" or "endnoteReference")
            notes.Refer(child);
        else if (child.Name.LocalName is "drawing" or "pict" or "object")
            content.Boxes.AddRange(TextBoxes.In(child));
        var text = RunCharacters.Of(child, findings);
        var isPageBreak = child.Name.LocalName == "br" && child.AttributeValue("type") == "page";
        if (text.Length > 0)
            content.Inlines.Add(new(text, format, isLink, isPageBreak));
    }
}
