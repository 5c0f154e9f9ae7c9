using Resolutions.Linguistics.Dates;
using Resolutions.Linguistics.Numbers;
using Resolutions.Linguistics.Symbols;
using Resolutions.Linguistics.Tokens;
using Resolutions.Model;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>The symbols, dates and numbers of a text.</summary>
internal sealed class TextFacts
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly bool[] _isTaken;
    private readonly List<PartialDate> _dates = [];

    public TextFacts(string text, string language, IReadOnlyList<Token> tokens)
    {
        _tokens = tokens;
        _isTaken = new bool[tokens.Count];
        Symbols = Posting<string>.Sorted(ReadSymbols(text, language));
        Dates = Posting<string>.Sorted(ReadDates(text, language));
        Numbers = Posting<decimal>.Sorted(ReadNumbers(text, language));
    }

    public IReadOnlyList<Posting<string>> Symbols { get; }

    /// <summary>The parts of dates that both texts may give.</summary>
    public IReadOnlyList<Posting<string>> Dates { get; }

    public IReadOnlyList<Posting<decimal>> Numbers { get; }

    public PartialDate DateOf(Posting<string> posting) => _dates[posting.Item];

    private List<Posting<string>> ReadSymbols(string text, string language)
    {
        var symbols = new List<Posting<string>>();
        foreach (var symbol in SymbolFinding.Find(text, language))
        {
            var tokens = TokenRange.Of(symbol.Span, _tokens);
            // Where the other text puts an article or a session in other words, its number still answers.
            if (symbol.Kind is SymbolKind.Document or SymbolKind.Number && !TryTake(symbol.Span, out tokens))
                continue;
            if (tokens.Count > 0)
                symbols.Add(new(symbol.Key, tokens, 0));
        }
        return symbols;
    }

    private List<Posting<string>> ReadDates(string text, string language)
    {
        var dates = new List<Posting<string>>();
        foreach (var (span, date) in DateFinding.Find(text, language))
        {
            if (!TryTake(span, out var tokens))
                continue;
            // One language may leave out the year or the day.
            if (date.Day is not null)
                dates.Add(new((date with { Year = null }).ToString(), tokens, _dates.Count));
            if (date.Year is not null)
                dates.Add(new((date with { Day = null }).ToString(), tokens, _dates.Count));
            _dates.Add(date);
        }
        return dates;
    }

    private List<Posting<decimal>> ReadNumbers(string text, string language)
    {
        var numbers = new List<Posting<decimal>>();
        foreach (var number in NumberFinding.Find(text, language))
        {
            if (TryTake(number.Span, out var tokens))
                numbers.Add(new(number.Value, tokens, 0));
        }
        return numbers;
    }

    private bool TryTake(Span span, out TokenRange tokens)
    {
        tokens = TokenRange.Of(span, _tokens);
        var taken = _isTaken.AsSpan(tokens.Index, tokens.Count);
        if (taken.IsEmpty || taken.Contains(true))
            return false;
        taken.Fill(true);
        return true;
    }
}
