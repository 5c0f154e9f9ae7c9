using Resolutions.Linguistics.Languages;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Tells the language that a paragraph is marked with, as far as the mark can be believed.</summary>
internal sealed class ParagraphLanguage
{
    private readonly Dictionary<string, int> _letters = new(StringComparer.Ordinal);

    /// <summary>That of most letters of what was read; null where nothing is marked.</summary>
    public string? Main => _letters.Count == 0 ? null : _letters.MaxBy(language => language.Value).Key;

    /// <summary>How many of all marked letters are marked with the main language; from 0 to 1.</summary>
    public double ShareOfMain => _letters.Count == 0 ? 0 : _letters.Values.Max() / (double)_letters.Values.Sum();

    /// <returns>A BCP 47 primary tag; null where nothing is marked, or the words are plainly of another language.</returns>
    public string? Of(InlineContent content)
    {
        var marked = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var inline in content.Inlines)
        {
            var letters = inline.Text.Count(char.IsLetter);
            var isRightToLeft = inline.Text.Any(c => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC');
            var tag = isRightToLeft ? inline.Format.RightToLeftLanguage : inline.Format.Language;
            if (letters > 0 && tag is not (null or "" or "x-none" or "zxx"))
                marked[LanguageTags.Primary(tag)] = marked.GetValueOrDefault(LanguageTags.Primary(tag)) + letters;
        }
        if (marked.Count == 0)
            return null;
        var language = marked.MaxBy(letters => letters.Value).Key;
        // A spelling checker's language is whatever it happened to be set to.
        var detected = LanguageDetection.Detect(string.Concat(content.Inlines.Select(inline => inline.Text)));
        var isBelieved = detected == LanguageTags.Undetermined || detected == language;
        var told = isBelieved ? language : detected;
        _letters[told] = _letters.GetValueOrDefault(told) + marked[language];
        return isBelieved ? language : null;
    }
}
