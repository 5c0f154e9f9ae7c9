namespace Resolutions.Linguistics.Dates.Vocabulary;

/// <param name="Words">Two or more, folded; marks are words too.</param>
internal sealed record DatePhrase(string[] Words)
{
    public DateRole Role { get; set; }
}
