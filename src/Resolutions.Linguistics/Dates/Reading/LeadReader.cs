using Resolutions.Linguistics.Dates.Vocabulary;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Reads what stands before a date: by the end of, since the early, d'ici à l'année, منذ نحو عام.</summary>
internal sealed class LeadReader(DateText text)
{
    private const int MostPhrases = 8;

    private const DateRole Leads =
        DateRole.Filler
        | DateRole.In
        | DateRole.From
        | DateRole.Since
        | DateRole.Until
        | DateRole.About
        | DateRole.Part
        | DateRole.Year
        | DateRole.Years
        | DateRole.Between;

    /// <summary>All that the phrases before a token do.</summary>
    public DateRole Before(int start)
    {
        var all = DateRole.None;
        for (var i = 0; i < MostPhrases && start > 0; i++)
        {
            (var role, start) = text.PhraseBefore(start, Leads | DateRole.Comma);
            // Lundi, 5 mai
            var isFiller = role == DateRole.Comma && text.Is(start - 1, DateRole.Filler);
            if (role == DateRole.None || (role == DateRole.Comma && !isFiller))
                break;
            all |= role & Leads;
        }
        return all;
    }
}
