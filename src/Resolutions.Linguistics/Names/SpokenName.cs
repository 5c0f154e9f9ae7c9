using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Names;

/// <summary>A name of one or more words, made ready to be compared with many.</summary>
public sealed class SpokenName
{
    // Parts what French elides (Côte d'Ivoire), and English and Arabic never have.
    private const string ElidingLanguage = "fr";

    private SpokenName(IReadOnlyList<Token> words)
    {
        Folded = words.Count == 1 ? words[0].Folded : string.Join(' ', words.Select(word => word.Folded));
        Words = new SpokenWord[words.Count];
        Parts = new int[words.Count][];
        for (var i = 0; i < words.Count; i++)
        {
            var spoken = SpokenWord.Of(words[i].Word);
            Words[i] = words.Count > 1 && NameParts.IsJoining(words[i].Folded) ? spoken.AsArticle() : spoken;
            Parts[i] = words.Count > 1 ? NameParts.Of(words[i].Folded) : [];
        }
        Whole = SpokenWord.Join(Words);
    }

    /// <summary>Its words after folding, a space between two.</summary>
    public string Folded { get; }

    /// <summary>How much it has to tell it from others: a consonant counts 1 or somewhat more, a vowel a quarter to a half.</summary>
    public double Weight => Whole.Total;

    internal SpokenWord[] Words { get; }

    /// <summary>For each word, the translated parts of names that it is a form of.</summary>
    internal int[][] Parts { get; }

    internal SpokenWord Whole { get; }

    public static SpokenName Of(string name) => new(TokenFinding.Find(name, ElidingLanguage));

    public static SpokenName Of(Token word) => new([word]);

    /// <summary>The words in order, whatever stands between them.</summary>
    public static SpokenName Of(IReadOnlyList<Token> words) => new(words);
}
