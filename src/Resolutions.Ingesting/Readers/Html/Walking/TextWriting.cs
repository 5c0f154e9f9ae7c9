using System.Text;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Html.Walking;

/// <summary>Writes text as a browser sets it: white space folded, save where it is kept, and no more than one line end between runs.</summary>
internal sealed class TextWriting
{
    private readonly StringBuilder _characters = new();
    private int _start = -1;
    private bool _owesSpace;

    public string Characters => _characters.ToString();

    /// <returns>Where the text stands, without white space at its start that was folded away.</returns>
    public Span Write(string text, bool keepsWhiteSpace)
    {
        int? from = null;
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (isSpace && !keepsWhiteSpace)
            {
                _owesSpace |= _start >= 0 && _characters[^1] != '\n';
                continue;
            }
            Begin();
            if (_owesSpace)
                _characters.Append(' ');
            _owesSpace = false;
            from ??= _characters.Length;
            _characters.Append(c == '\r' ? '\n' : c);
        }
        return new(from ?? _characters.Length, _characters.Length);
    }

    /// <summary>Ends a line inside a run.</summary>
    public void Break()
    {
        _owesSpace = false;
        if (_start >= 0)
            _characters.Append('\n');
    }

    /// <returns>The run that ends here, without white space at its ends; null where there is none.</returns>
    public Span? End()
    {
        if (_start < 0)
            return null;
        var run = Trim(new(_start, _characters.Length));
        // With a run that shows nothing, the line end before it goes.
        _characters.Length = run.IsEmpty ? Math.Max(0, _start - 1) : run.End;
        (_start, _owesSpace) = (-1, false);
        return run.IsEmpty ? null : run;
    }

    /// <summary>Without the white space at its ends.</summary>
    public Span Trim(Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && char.IsWhiteSpace(_characters[end - 1]))
            end--;
        while (start < end && char.IsWhiteSpace(_characters[start]))
            start++;
        return new(start, end);
    }

    private void Begin()
    {
        if (_start >= 0)
            return;
        if (_characters.Length > 0)
            _characters.Append('\n');
        _start = _characters.Length;
    }
}
