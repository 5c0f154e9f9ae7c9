namespace Resolutions.Linguistics.Dates.Vocabulary;

internal static class DateRoles
{
    /// <summary>Whether one of several roles is among those of a word or phrase.</summary>
    public static bool HasAny(this DateRole role, DateRole several) => (role & several) != DateRole.None;
}
