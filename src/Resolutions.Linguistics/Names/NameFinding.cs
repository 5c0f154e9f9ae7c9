using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Names;

/// <summary>Finds the words of a text that may be names.</summary>
public sealed class NameFinding
{
    // Mr. Brun, U. Thant: a full stop that ends no sentence.
    private const int LongestAbbreviation = 3;

    private static readonly SearchValues<char> Joints = SearchValues.Create(" \u00A0\u202F\r\n\t-‐‑'’");

    private static readonly SearchValues<char> Opening = SearchValues.Create(" \u00A0\u202F\r\n\t«»\"“”‘([*-–—•");

    // Small words within a name: Charles de Gaulle, Ibn al-Haytham, Rio de Janeiro.
    private static readonly FrozenSet<string> Within =
        "de du des d da do dos das di del della la le los el al as es ben bin ibn bint von van der den ter y"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlyList<Token> _tokens;
    private readonly string _text;
    private readonly Func<Token, bool>? _isWord;

    // A line in capitals tells no more than one in a script that has none.
    private readonly bool _hasCase;

    private NameFinding(IReadOnlyList<Token> tokens, string text, Func<Token, bool>? isWord)
    {
        (_tokens, _text, _isWord) = (tokens, text, isWord);
        _hasCase = text.Any(char.IsLower);
    }

    /// <summary>
    /// Runs of capitalised words that begin no sentence; in a script or a text without capitals every stretch between two
    /// marks, for there any word may be a name.
    /// </summary>
    /// <param name="tokens">Of the text, all of them.</param>
    /// <param name="isWord">Tells the words of the dictionary, which are no names; with it, a name may begin a sentence.</param>
    /// <returns>In order and without overlap.</returns>
    public static IReadOnlyList<NameRun> Find(
        IReadOnlyList<Token> tokens,
        string text,
        Func<Token, bool>? isWord = null
    ) => new NameFinding(tokens, text, isWord).Find();

    private List<NameRun> Find()
    {
        var runs = new List<NameRun>();
        for (var start = 0; start < _tokens.Count; start++)
        {
            if (!MayBeName(start) || (_isWord is null && BeginsSentence(start)))
                continue;
            var end = start + 1;
            for (var next = end; next < _tokens.Count && Between(next).IndexOfAnyExcept(Joints) < 0; next++)
            {
                if (MayGoOn(next))
                    end = next + 1;
                else if (!Within.Contains(_tokens[next].Folded))
                    break;
            }
            runs.Add(new(start, end - start));
            start = end - 1;
        }
        return runs;
    }

    private bool MayBeName(int at) =>
        (_tokens[at].IsCapital || !_hasCase || IsCaseless(at))
        && !char.IsDigit(_tokens[at].Folded[0])
        && _isWord?.Invoke(_tokens[at]) != true;

    // Ban Ki-moon: behind a hyphen a small letter goes on.
    private bool MayGoOn(int at) => MayBeName(at) || Between(at) is "-";

    private bool IsCaseless(int at) => char.GetUnicodeCategory(_tokens[at].Folded[0]) == UnicodeCategory.OtherLetter;

    private ReadOnlySpan<char> Between(int at) => _text.AsSpan(_tokens[at - 1].Span.End.._tokens[at].Span.Start);

    // Where a capital is due in any case, it does not tell.
    private bool BeginsSentence(int at)
    {
        if (!_hasCase || IsCaseless(at))
            return false;
        var before = _text.AsSpan(0, _tokens[at].Span.Start);
        var last = before.LastIndexOfAnyExcept(Opening);
        if (last < 0 || before[last] is '!' or '?' or ':' or ';')
            return true;
        return before[last] == '.'
            && (at == 0 || !_tokens[at - 1].IsCapital || _tokens[at - 1].Folded.Length > LongestAbbreviation);
    }
}
