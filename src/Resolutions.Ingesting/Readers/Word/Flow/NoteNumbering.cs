using System.Xml.Linq;
using Resolutions.Ingesting.Readers.Word.Numbering;
using Resolutions.Ingesting.Readers.Word.Opening;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Numbers footnotes and endnotes in the order in which the text refers to them (17.11).</summary>
internal sealed class NoteNumbering(WordPackage package)
{
    private readonly NoteSeries _footnotes = new(
        package.Footnotes.Children("footnote"),
        Format(package, "footnotePr") ?? "decimal",
        Start(package, "footnotePr")
    );

    private readonly NoteSeries _endnotes = new(
        package.Endnotes.Children("endnote"),
        Format(package, "endnotePr") ?? "lowerRoman",
        Start(package, "endnotePr")
    );

    /// <summary>Those referred to so far, footnotes first.</summary>
    public IEnumerable<ReferredNote> Referred => _footnotes.Referred.Concat(_endnotes.Referred);

    public void Refer(XElement reference) =>
        (reference.Name.LocalName == "footnoteReference" ? _footnotes : _endnotes).Refer(reference);

    // What the last section says holds of the text; where sections differ, the numbers of the others are right all the same.
    private static string? Format(WordPackage package, string notes) =>
        package.Body.Child("sectPr").Child(notes).Value("numFmt") ?? package.Settings.Child(notes).Value("numFmt");

    private static int Start(WordPackage package, string notes) =>
        package.Body.Child("sectPr").Child(notes).Number("numStart")
        ?? package.Settings.Child(notes).Number("numStart")
        ?? 1;

    private sealed class NoteSeries(IEnumerable<XElement> notes, string format, int start)
    {
        private readonly Dictionary<string, XElement> _notes = notes
            .Where(note => note.AttributeValue("type") is null or "normal")
            .GroupBy(note => note.AttributeValue("id") ?? "", StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

        private int _next = start;

        public List<ReferredNote> Referred { get; } = [];

        public void Refer(XElement reference)
        {
            if (!_notes.Remove(reference.AttributeValue("id") ?? "", out var note))
                return;
            var isMarked = reference.AttributeValue("customMarkFollows") is "1" or "true" or "on";
            var label = isMarked ? null : new NumberFormat(format, null, null).Write(_next++, "");
            Referred.Add(new(note, label));
        }
    }
}
