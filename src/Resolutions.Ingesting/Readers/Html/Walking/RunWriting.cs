using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Writes runs of text one after the other, and notes what their elements say of them.</summary>
internal sealed class RunWriting
{
    private readonly TextWriting _text = new();
    private readonly List<Run> _runs = [];
    private readonly List<Block> _inlines = [];
    private readonly InlineMarks _marks;
    private readonly Dictionary<string, int> _languages = new(StringComparer.Ordinal);
    private readonly string? _pageLanguage;
    private int _letters;
    private int _linkLetters;

    /// <param name="pageLanguage">Not noted at the runs that are in it.</param>
    public RunWriting(string? pageLanguage) => (_pageLanguage, _marks) = (pageLanguage, new(_text));

    public string Characters => _text.Characters;

    public IReadOnlyList<Run> Runs => _runs;

    public IReadOnlyList<Block> Inlines => _inlines;

    public void Write(string text, Frame frame)
    {
        var span = _text.Write(frame.IsRaised ? RaisedNumbers.Raise(text) : text, frame.KeepsWhiteSpace);
        if (span.IsEmpty)
            return;
        var letters = LettersIn(text);
        _letters += letters;
        if (frame.Link is not null || frame.IsControl)
            _linkLetters += letters;
        var language = frame.Language ?? "";
        _languages[language] = _languages.GetValueOrDefault(language) + letters;
        if (frame.IsEmphatic)
            _marks.Add(BlockKind.Emphasis, span, null);
        if (frame.Link is { } link)
            _marks.Add(NoteMarkup.IsWayBack(link) ? BlockKind.Furniture : BlockKind.LinkText, span, link);
    }

    public void Break() => _text.Break();

    /// <param name="frame">The innermost that holds the run.</param>
    public void End(Frame frame)
    {
        if (_text.End() is { } span && _letters > 0)
        {
            var marks = _marks.Within(span);
            _inlines.AddRange(marks);
            _runs.Add(RunOf(span, frame, marks.Count(mark => mark.Kind == BlockKind.LinkText)));
        }
        _marks.Clear();
        _languages.Clear();
        (_letters, _linkLetters) = (0, 0);
    }

    private Run RunOf(Span span, Frame frame, int links)
    {
        var kind =
            frame.Group is not null ? frame.GroupKind
            : frame.Heading > 0 ? BlockKind.Heading
            : frame.Entry is not null ? BlockKind.ListItem
            : BlockKind.Paragraph;
        var level =
            kind == BlockKind.Heading ? frame.Heading
            : kind == BlockKind.ListItem ? frame.Entry!.Level
            : 0;
        return new(span, kind, frame.Entry?.TakeLabel(), level, MostlyIn(), frame.Group, _letters, _linkLetters, links);
    }

    /// <summary>Word marks every phrase with a language of its own: what most of the run is marked with counts.</summary>
    private string? MostlyIn()
    {
        var (language, _) = _languages.MaxBy(pair => pair.Value);
        return language.Length == 0 || language == _pageLanguage ? null : language;
    }

    private static int LettersIn(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }
}
