using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Stems.French;

/// <summary>
/// Tells a verb in the third person plural from a noun or adjective in -ent, which the description leaves alike: adoptent,
/// président. What ends in -ment is hardly ever a verb; -aient and -èrent the description knows.
/// </summary>
internal static class FrenchThirdPersons
{
    private const int Shortest = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoVerbs = (
        "abstinent absent accent accident adhérent adjacent adolescent afférent affluent "
        + "agent ambivalent antécédent apparent ardent argent arpent astringent auvent avent "
        + "client coefficient cohérent compétent conscient concurrent confident confluent congruent connivent "
        + "conséquent content continent contingent contrevent convalescent convergent coprésident corpulent couvent "
        + "décadent décent déférent déficient efficient escient déliquescent détergent différent diligent "
        + "dissident divergent dolent effervescent effluent émergent éminent équivalent évanescent évent "
        + "évident excédent excellent féculent fervent flatulent fluorescent fréquent gradient grandiloquent "
        + "impénitent imminent impertinent impotent impatient imprudent impudent incandescent incident "
        + "incohérent incompétent inconscient inconséquent incontinent inconvénient indécent indifférent indigent "
        + "indolent indulgent inefficient influent ingrédient inhérent innocent insolent intelligent "
        + "intermittent intransigent latent luminescent mécontent munificent négligent "
        + "occident omnipotent omniprésent omniscient onguent opalescent opulent orient parent patent patient pénitent pentavalent "
        + "permanent pertinent phosphorescent polyvalent précédent prééminent présent président prévalent proéminent "
        + "prudent purulent quotient récent récipient récurrent référent régent relent rémanent résident "
        + "résilient résurgent réticent sénescent sergent serpent somnolent souvent strident subconscient "
        + "subséquent sous-jacent succulent talent tangent tachkent torrent transparent trident "
        + "trivalent truculent turbulent turgescent urgent vice-président violent virulent vincent laurent"
    )
        .Split(' ')
        .SelectMany(word => new[] { word, FoldedText.Fold(word) })
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Of a verb in the plural two letters fewer than it has, for its singular: adopte; of any other word, all.</summary>
    /// <param name="word">In lower case.</param>
    public static int LengthOfSingular(ReadOnlySpan<char> word) =>
        word.Length >= Shortest
        && word.EndsWith("ent", StringComparison.Ordinal)
        && word[^4] != 'm'
        && word is not ([.., 'a', 'i', _, _, _] or [.., 'e' or 'è', 'r', _, _, _])
        && !NoVerbs.Contains(word)
            ? word.Length - 2
            : word.Length;
}
