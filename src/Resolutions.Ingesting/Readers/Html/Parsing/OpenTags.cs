namespace Resolutions.Ingesting.Readers.Html.Parsing;

/// <summary>The elements that are open at a place of a page, as far as its tags tell without a parser.</summary>
internal sealed class OpenTags(int deepest)
{
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _passedOver = new(StringComparer.Ordinal);

    /// <returns>False where the tag is to be left out: it opens an element too deep, or closes one that was left out.</returns>
    public bool Take(ReadOnlySpan<char> name, bool isEnd)
    {
        Span<char> lower = stackalloc char[Math.Min(name.Length, 32)];
        name[..lower.Length].ToLowerInvariant(lower);
        var key = lower.ToString();
        // Without an end tag these do not nest: the next one ends the one before.
        if (ElementNames.IsVoid(key) || ElementNames.EndsItself(key))
            return true;
        return isEnd ? Close(key) : Open(key);
    }

    private bool Open(string name)
    {
        if (_open.Count >= deepest)
        {
            _passedOver[name] = _passedOver.GetValueOrDefault(name) + 1;
            return false;
        }
        _open.Add(name);
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
        return true;
    }

    private bool Close(string name)
    {
        if (_passedOver.GetValueOrDefault(name) is > 0 and var count)
        {
            _passedOver[name] = count - 1;
            return false;
        }
        if (_counts.GetValueOrDefault(name) == 0)
            return true;
        // What is open inside it is closed with it.
        string closed;
        do
        {
            closed = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _counts[closed]--;
        } while (closed != name);
        return true;
    }
}
