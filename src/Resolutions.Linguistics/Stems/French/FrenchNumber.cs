using System.Collections.Frozen;

namespace Resolutions.Linguistics.Stems.French;

/// <summary>
/// Leaves the plural off nouns whose singular looks like a verb, so that both have one stem: dangers, danger (which goes the
/// way of manger); crédits, commissions, numéros. The description cuts the one and not the other.
/// </summary>
internal static class FrenchNumber
{
    private const int Shortest = 5;

    // Their last letter makes no plural.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Singulars = (
        "divers envers pervers revers tiers travers univers volontiers "
        + "albatros chaos clos cosmos enclos gros héros laos pathos propos repos tétanos "
        + "abus anus autobus blocus bonus bus cactus campus cirrus confus consensus corpus cumulus cursus dessous dessus "
        + "détritus diffus eucalyptus excursus fœtus hiatus humus infus inclus intrus jésus lapsus malus minibus motus nimbus nous "
        + "obtus obus opus papyrus perclus plus processus profus prospectus rébus reclus refus rictus sinus sous "
        + "stimulus surplus sus terminus thymus tous tumulus typhus us utérus vénus virus vous absous dissous"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of a plural one letter fewer than it has; of any other word, all.</summary>
    /// <param name="word">In lower case.</param>
    public static int LengthOfSingular(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && IsPlural(word) && !Singulars.Contains(word) ? word.Length - 1 : word.Length;

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word
            is [.., 'e' or 'i', 'r', 's']
                or [.., 'g' or 'n' or 'x', 'i', 'o', 'n', 's']
                or [.., 'm', 'i', 's', 's', 'i', 'o', 'n', 's']
                or [.., 't' or 'o' or 'u', 's'];
}
