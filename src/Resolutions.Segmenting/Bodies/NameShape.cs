namespace Resolutions.Segmenting.Bodies;

/// <summary>Tells by their shape whether words are the name of a body.</summary>
internal static class NameShape
{
    private const int FewestCapitals = 3;
    private const int MostCapitals = 12;

    /// <summary>Two words or more, of which the first or its neighbours say what the body is: the River Council, the Council of States.</summary>
    public static bool IsBody(Draft draft, NameStretch name) => name.Count >= 2 && HeadNoun(draft, name) >= 0;

    /// <summary>Whether one of its words is no other body's: the Council of River States, not the Council of Ministers.</summary>
    public static bool IsSpecific(Draft draft, NameStretch name)
    {
        var words = draft.Facts.Bodies;
        for (var i = name.Start; i < name.End; i++)
        {
            var common =
                draft.Phrases.Match(words.Nouns, name.Words, i)
                + draft.Phrases.Match(words.OrganWords, name.Words, i)
                + draft.Phrases.Match(words.MeetingNouns, name.Words, i);
            if (common == 0 && !NameExtent.IsParticle(draft, name.Words, i))
                return true;
        }
        return false;
    }

    /// <summary>A word all in capitals, in a text that is not: an acronym.</summary>
    public static bool IsAcronym(string word) =>
        word.Length is >= FewestCapitals and <= MostCapitals
        && word.All(c => char.IsUpper(c) || c is '-' or '.' or '&')
        && word.Count(char.IsUpper) >= FewestCapitals;

    /// <summary>The word that says what the body is, before the first particle; -1 for none.</summary>
    private static int HeadNoun(Draft draft, NameStretch name)
    {
        for (var i = name.Start; i < name.End; i++)
        {
            if (draft.Phrases.Match(draft.Facts.Bodies.Nouns, name.Words, i) > 0)
                return i;
            // Arabic names begin with the noun.
            if (!draft.Facts.HasCapitals || (i > name.Start && NameExtent.IsParticle(draft, name.Words, i)))
                return -1;
        }
        return -1;
    }
}
