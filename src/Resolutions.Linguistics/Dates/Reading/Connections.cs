using Resolutions.Linguistics.Dates.Vocabulary;

namespace Resolutions.Linguistics.Dates.Reading;

/// <summary>Tells whether what stands between two dates only connects them: 28 mars au 3 avril, lundi 5 et mardi 6 mai.</summary>
internal sealed class Connections(DateText text)
{
    // juill.
    private const int LongestAbbreviation = 5;
    private const DateRole Fillers =
        DateRole.Filler
        | DateRole.Year
        | DateRole.Years
        | DateRole.Part
        | DateRole.In
        | DateRole.From
        | DateRole.Until
        | DateRole.About
        | DateRole.Century;

    /// <returns><see cref="DateRole.To"/>, <see cref="DateRole.And"/>, <see cref="DateRole.Comma"/> or none.</returns>
    public DateRole Between(Moment left, Moment right)
    {
        var isMarked = text.Is(left.Next, DateRole.CommonEra | DateRole.Islamic) || IsAbbreviated(left);
        var at = isMarked ? left.Next + 1 : left.Next;
        if (at > right.Start)
            return DateRole.None;
        var (role, next) = IsSlash(at, right) ? (DateRole.To, at + 1) : text.ConnectorAt(at);
        while (next < right.Start && IsFiller(next, out var after))
            next = after;
        return next == right.Start ? role : DateRole.None;
    }

    // 27 Feb. to 3 Mar.
    private bool IsAbbreviated(Moment left) =>
        left.Month is not null
        && text.IsMark(left.Next, '.')
        && text.IsJoined(left.Next)
        && text[left.Next - 1] is { IsWord: true, Span.Length: <= LongestAbbreviation };

    private bool IsFiller(int at, out int next)
    {
        (var role, next) = text.PhraseAt(at, Fillers | DateRole.Comma);
        // Friday, 9 May
        return role == DateRole.Comma ? text.Is(at - 1, DateRole.Filler) : role != DateRole.None && text[at].IsWord;
    }

    // 2018-09-24/2018-09-26; April/May 2024
    private bool IsSlash(int at, Moment right) =>
        text.IsMark(at, '/') && text.IsJoined(at) && text.IsJoined(at + 1) && right.Start == at + 1;
}
