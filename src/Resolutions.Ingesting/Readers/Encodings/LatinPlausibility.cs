namespace Resolutions.Ingesting.Readers.Encodings;

/// <summary>How likely an accented letter is at its place in a word of French, English or a language near them.</summary>
internal static class LatinPlausibility
{
    private const string OfFrench = "éèàêçùâîôûëïœüæ";
    private const string OfNeighbours = "áíóúñäößãõìòåøş";

    /// <param name="before">The character before it, of any kind.</param>
    public static double Points(char before, char c, char after)
    {
        var lower = char.ToLowerInvariant(c);
        var points =
            OfFrench.Contains(lower, StringComparison.Ordinal) ? 1.5
            : OfNeighbours.Contains(lower, StringComparison.Ordinal) ? 0.5
            : -1.5;
        points -= Beside(before) + Beside(after);
        if (char.IsUpper(c) && char.IsLower(before))
            points -= 4;
        var isAlone = !char.IsLetter(before) && !char.IsLetter(after);
        return isAlone && lower is not ('à' or 'ô') ? points - 2 : points;
    }

    // Words in Arabic, misread, are all accents; créé and théâtre have two of the common ones.
    private static double Beside(char neighbour) =>
        neighbour < '\u00C0' || !char.IsLetter(neighbour) ? 0
        : OfFrench.Contains(neighbour, StringComparison.Ordinal) ? 1.5
        : 2.5;
}
