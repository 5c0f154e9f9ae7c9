using System.Collections.Frozen;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Linguistics.Numbers;

/// <summary>The words that ordinals are made of, folded.</summary>
/// <param name="Cardinals">That stand before the last: forty of forty-fifth.</param>
/// <param name="Joints">Between them: one hundred <em>and</em> first; vingt <em>et</em> unième.</param>
internal sealed record OrdinalWords(
    FrozenDictionary<string, int> Ordinals,
    FrozenDictionary<string, int> Cardinals,
    FrozenSet<string> Joints
)
{
    public static OrdinalWords English { get; } =
        new(
            Table(
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
                "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
            ),
            Table(
                "one two three four five six seven eight nine",
                "twenty thirty forty fifty sixty seventy eighty ninety hundred"
            ),
            FrozenSet.Create(StringComparer.Ordinal, "and")
        );

    public static OrdinalWords French { get; } =
        new(
            Table(
                "unieme deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme",
                "vingtieme trentieme quarantieme cinquantieme soixantieme",
                ("premier", 1),
                ("premiere", 1),
                ("second", 2),
                ("seconde", 2),
                ("centieme", 100)
            ),
            Table(
                "un deux trois quatre cinq six sept huit neuf dix",
                "vingt trente quarante cinquante soixante",
                ("cent", 100),
                ("vingts", 20)
            ),
            FrozenSet.Create(StringComparer.Ordinal, "et")
        );

    public static OrdinalWords Arabic { get; } =
        new(
            Table(
                "الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره",
                "العشرون الثلاثون الاربعون الخمسون الستون السبعون الثمانون التسعون المائه",
                [
                    .. Numbered("الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر", 1),
                    .. Numbered("العشرين الثلاثين الاربعين الخمسين الستين السبعين الثمانين التسعين المئه", 10),
                    ("الحاديه", 1),
                    ("الحادي", 1),
                ]
            ),
            FrozenDictionary<string, int>.Empty,
            []
        );

    /// <summary>Twenties and hundreds multiply what stands before them: quatre-vingt is 80, two hundred 200.</summary>
    public static int Add(int sum, int part) =>
        part == 100 && sum is > 0 and < 10 ? sum * 100
        : part == 20 && sum % 100 == 4 ? sum - 4 + 80
        : sum + part;

    private static FrozenDictionary<string, int> Table(
        string units,
        string tens,
        params (string Word, int Value)[] others
    ) =>
        Numbered(units, 1)
            .Concat(Numbered(tens, 10))
            .Concat(others)
            .ToFrozenDictionary(entry => FoldedText.Fold(entry.Item1), entry => entry.Item2, StringComparer.Ordinal);

    /// <summary>Units from 1 on; tens from 20 on.</summary>
    private static IEnumerable<(string, int)> Numbered(string words, int step) =>
        words.Split(' ').Select((word, index) => (word, step == 1 ? index + 1 : (index + 2) * step));
}
