using System.Globalization;
using System.Text;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Writes a name in the one form that all its printings have in common: without article, vowel marks and odd spaces.</summary>
internal static class NameWriting
{
    private const char Tatweel = '\u0640';

    public static string Write(Draft draft, NameStretch name)
    {
        var written = Clean(name.Printed);
        if (!draft.Facts.HasCapitals)
            return WithoutParticle(draft, name, written);
        if (IsShouted(written))
            written = Lowered(draft, written);
        return char.ToUpperInvariant(written[0]) + written[1..];
    }

    /// <summary>All in capitals, as titles and issuers' lines are set: it does not tell which capitals are the name's own.</summary>
    public static bool IsShouted(string name) =>
        name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower) && name.Any(char.IsUpper);

    private static string Clean(string printed)
    {
        var written = new StringBuilder();
        foreach (var c in printed)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (
                c is Tatweel
                || category is UnicodeCategory.Format
                || (category is UnicodeCategory.NonSpacingMark && c >= '\u0600')
            )
                continue;
            if (char.IsWhiteSpace(c))
                written.Append(written.Length > 0 && written[^1] != ' ' ? " " : "");
            else
                written.Append(c is '’' or 'ʼ' ? '\'' : c);
        }
        return written.ToString().Trim();
    }

    /// <summary>The body that a particle is written together with: للمجلس speaks of المجلس, للجنة of لجنة.</summary>
    private static string WithoutParticle(Draft draft, NameStretch name, string written)
    {
        if (written.Length < 3 || IsNoun(draft, name.Words[name.Start]))
            return written;
        if (draft.Phrases.Match(draft.Facts.Bodies.Nouns, name.Words, name.Start) == 0)
            return written;
        var bare = written[1..];
        var isBare = IsNoun(draft, FoldedText.Fold(bare.Split(' ')[0]));
        return isBare || !written.StartsWith("لل", StringComparison.Ordinal) ? bare : $"ا{bare}";
    }

    private static bool IsNoun(Draft draft, string folded) =>
        Languages.LanguageFacts.Lines(draft.Facts.Bodies.Nouns).Any(noun => FoldedText.Fold(noun) == folded);

    private static string Lowered(Draft draft, string shouted)
    {
        var particles = Languages.LanguageFacts.Lines(draft.Facts.OpenWords).ToHashSet(StringComparer.Ordinal);
        var words = shouted.ToLowerInvariant().Split(' ');
        return draft.Facts.Bodies.NamesAreCapitalised
            ? string.Join(' ', words.Select(word => particles.Contains(word) ? word : Capital(word)))
            : string.Join(' ', words);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
