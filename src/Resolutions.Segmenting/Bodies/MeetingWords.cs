using Resolutions.Linguistics.Phrases;

namespace Resolutions.Segmenting.Bodies;

/// <summary>Passes over what a body holds: the Twelfth Session of the Council names the council.</summary>
internal static class MeetingWords
{
    private const int Reach = 5;

    /// <returns>The word at which the body's own name begins: after "session of the", else <paramref name="start"/>.</returns>
    public static int Skip(Draft draft, Words words, int start)
    {
        for (var i = start; i < Math.Min(words.Count, start + Reach); i++)
        {
            if (draft.Phrases.Match(draft.Facts.Bodies.MeetingNouns, words, i) is 0)
                continue;
            var author = draft.Phrases.Match(draft.Facts.Bodies.AuthorWords, words, i + 1);
            var after = SkipArticle(draft, words, i + 1 + author);
            return author > 0 && after < words.Count ? after : start;
        }
        return start;
    }

    public static int SkipArticle(Draft draft, Words words, int index) =>
        index + draft.Phrases.Match(draft.Facts.Bodies.Articles, words, index);
}
