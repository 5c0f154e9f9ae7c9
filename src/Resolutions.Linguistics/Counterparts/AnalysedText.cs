using Resolutions.Linguistics.Languages;
using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Names;
using Resolutions.Linguistics.Stems;
using Resolutions.Linguistics.Tokens;
using Resolutions.Model;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>All that a text offers for finding its counterparts, found once however many texts it is compared with.</summary>
public sealed class AnalysedText
{
    private readonly bool[] _isContent;
    private readonly bool[] _isKnown;

    private AnalysedText(string text, string language, Lexicon lexicon)
    {
        Text = text;
        Language = LanguageTags.Primary(language);
        Lexicon = lexicon;
        Tokens = TokenFinding.Find(text, language);
        var stems = new string[Tokens.Count];
        _isContent = new bool[Tokens.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = Stemming.StemOf(Tokens[i].Word, language);
            var folded = Tokens[i].Folded;
            var isDigits = !folded.AsSpan().ContainsAnyExceptInRange('0', '9');
            _isContent[i] = !isDigits && !StopWords.Contains(folded, Language);
        }
        Stems = stems;
        Terms = lexicon.Find(text, Tokens, stems, Language);
        _isKnown = new bool[Tokens.Count];
        foreach (var term in Terms)
            Array.Fill(_isKnown, true, term.Index, term.Count);
        Concepts = Posting<int>.Sorted(PostingsOf(Terms));
        Facts = new(text, language, Tokens);
        // Where the lexicon knows a word, its counterpart is known better than by sound.
        Names = NameFinding.Find(Tokens, text, token => IsWord(TokenRange.Of(token.Span, Tokens).Index));
    }

    public string Text { get; }

    /// <summary>A primary subtag of BCP 47.</summary>
    public string Language { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Of the tokens, one by one.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>The terms of the lexicon in it.</summary>
    public IReadOnlyList<FoundTerm> Terms { get; }

    internal Lexicon Lexicon { get; }

    /// <summary>The concepts of the terms; the item is the term's place among them.</summary>
    internal IReadOnlyList<Posting<int>> Concepts { get; }

    internal TextFacts Facts { get; }

    /// <summary>Where names may be that the lexicon does not have.</summary>
    internal IReadOnlyList<NameRun> Names { get; }

    /// <param name="language">A BCP 47 tag.</param>
    public static AnalysedText Of(string text, string language, Lexicon lexicon) => new(text, language, lexicon);

    /// <summary>Whether a token says something by itself: no stop word, and not of digits alone.</summary>
    public bool IsContent(int token) => _isContent[token];

    /// <summary>Whether a token is part of a term of the lexicon.</summary>
    public bool IsKnown(int token) => _isKnown[token];

    private bool IsWord(int token) => _isKnown[token] || !_isContent[token];

    private static IEnumerable<Posting<int>> PostingsOf(IReadOnlyList<FoundTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var tokens = new TokenRange(terms[i].Index, terms[i].Count);
            for (var at = 0; at < terms[i].Concepts.Length; at++)
                yield return new(terms[i].Concepts.Span[at], tokens, i);
        }
    }
}
