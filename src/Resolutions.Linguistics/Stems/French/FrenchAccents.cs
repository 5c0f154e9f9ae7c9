using System.Collections.Frozen;

namespace Resolutions.Linguistics.Stems.French;

/// <summary>
/// Gives a word without a single accent, as capitals and telegrams have it, those that its ending must have had, for
/// the stemmer knows endings by them: securite, sécurité. Words that are written so are left alone: visite, conduite.
/// </summary>
internal static class FrenchAccents
{
    // Correct as they stand, while their stems would suffer.
    private static readonly FrozenSet<string> InIte = Set(
        "accredite bipartite cohabite composite credite debilite decapite discredite explicite facilite favorite habilite "
            + "hypocrite illicite implicite invite licite maronite milite multipartite opposite parasite plebiscite "
            + "rehabilite ressuscite satellite sollicite suscite tacite tripartite yemenite"
    );

    // Forms of verbs in -ier, none of them a noun in -ie: publie is publié or publie, and both belong to publier.
    private static readonly FrozenSet<string> InIe = Set(
        "allie amitie apprecie approprie associe beneficie concilie confie contrarie convie dedie differencie dissocie "
            + "distancie domicilie etudie expedie exproprie ferie humilie inapproprie initie irradie licencie marie moitie "
            + "multiplie negocie notarie oublie pitie privilegie publie radie rallie reconcilie refugie relie remanie "
            + "remedie remercie renegocie resilie salarie spolie supplie varie affilie congedie gracie rapatrie repertorie "
            + "repudie apprécie bénéficie congédie dédie différencie expédie étudie négocie privilégie réconcilie réfugie "
            + "remédie renégocie répertorie répudie résilie"
    );

    // Their last letter makes no plural.
    private static readonly FrozenSet<string> InEs = Set(
        "abces acces agres apres aupres congres cypres deces exces expres insucces pres proces progres succes tres"
    );

    private static readonly FrozenSet<string> InAit = Set(
        "apparait complait connait deplait disparait meconnait nait parait plait reapparait reconnait renait transparait"
    );

    /// <summary>Sets the accents in place.</summary>
    public static void Restore(Span<char> word)
    {
        // apprécie has one accent, and for its stem should have another: see InIe.
        if (word is [.., 'i', 'f', 'i', 'e'] || (word is [.., 'i', 'e'] && Has(InIe, word)))
            word[^1] = 'é';
        if (word is not [.., 'e' or 's' or 't'] || word.ContainsAnyExceptInRange('\'', 'z'))
            return;
        if (word is [.., 'i', 'e', 'r', 'e', 'm', 'e', 'n', 't'])
            word[^7] = 'è';
        else if (Has(InEs, word))
            word[^2] = 'è';
        else if (Has(InAit, word))
            word[^2] = 'î';
        else
            RestoreSingular(word[^1] == 's' ? word[..^1] : word);
    }

    private static void RestoreSingular(Span<char> word)
    {
        switch (word)
        {
            case [.., 'i', 'e', 'r', 'e']:
                word[^3] = 'è';
                break;
            case [.., 'e', 'e']:
                word[^2] = 'é';
                break;
            case [.., 'i', 'f', 'i', 'e'] or [.., 'a' or 'o' or 'u', 'y', 'e']:
            case [.., 'i', 'e'] when Has(InIe, word):
            case [.., 'i', 't', 'e'] when IsFromIte(word):
                word[^1] = 'é';
                break;
            // archaique, heroisme, egoiste
            case [.., 'a' or 'o', 'i', 'q', 'u', 'e'] when word is not "quoique":
            case [.., 'a' or 'o', 'i', 's', 'm' or 't', 'e']:
                word[^4] = 'ï';
                break;
        }
    }

    // antiquite, continuite, ambiguite; not conduite, poursuite, gratuite
    private static bool IsFromIte(ReadOnlySpan<char> word) =>
        (word is [.., not 'u', 'i', 't', 'e'] or [.., 'q' or 'n' or 'g', 'u', 'i', 't', 'e']) && !Has(InIte, word);

    private static FrozenSet<string> Set(string words) => FrozenSet.Create(StringComparer.Ordinal, words.Split(' '));

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
