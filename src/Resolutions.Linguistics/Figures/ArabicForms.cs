namespace Resolutions.Linguistics.Figures;

/// <summary>The forms that a folded Arabic noun takes with article and particles: عام, العام, لعام, وبالعام.</summary>
internal static class ArabicForms
{
    private static readonly string[] Particles = ["", "و", "ب", "ل", "ف", "ول", "وب"];

    /// <returns>Each form, and whether "and" is written onto it.</returns>
    public static IEnumerable<(string Form, bool HasAnd)> Of(string noun)
    {
        foreach (var particles in Particles)
        {
            var hasAnd = particles.StartsWith('و');
            yield return (particles + noun, hasAnd);
            // ل and its article are written لل.
            yield return ($"{particles}{(particles.EndsWith('ل') ? "ل" : "ال")}{noun}", hasAnd);
        }
    }
}
