using FsCheck.Fluent;
using Resolutions.Linguistics.Names;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Names;

public class NamePairingTests
{
    [Theory]
    [InlineData(
        "The delegations of Bolivia and Paraguay met in New York with Kofi Annan.",
        "واجتمع وفدا بوليفيا وباراغواي في نيويورك مع كوفي عنان.",
        "Bolivia=بوليفيا|Paraguay=وباراغواي|New York=نيويورك|Kofi Annan=كوفي عنان"
    )]
    [InlineData(
        "They recalled the visit of Boutros Boutros-Ghali to Islamabad.",
        "وأشاروا إلى زيارة بطرس بطرس غالي إلى إسلام آباد.",
        "Boutros Boutros-Ghali=بطرس بطرس غالي|Islamabad=إسلام آباد"
    )]
    [InlineData(
        "They met in Geneva, Bonn and Vienna.",
        "اجتمعوا في فيينا وبون وجنيف.",
        "Geneva=وجنيف|Bonn=وبون|Vienna=فيينا"
    )]
    [InlineData("The rivers of Georgia rise.", "Les fleuves de Géorgie montent.", "Georgia=Géorgie")]
    [InlineData("They met in Cairo.", "اجتمع الأعضاء أمس.", "")]
    public void Names_are_paired_with_those_that_answer_them(string left, string right, string expected)
    {
        var (one, other) = (TokenFinding.Find(left, "en"), TokenFinding.Find(right, right[0] < 'z' ? "fr" : "ar"));
        var pairs = NamePairing.Pair(one, NameFinding.Find(one, left), other, NameFinding.Find(other, right));
        string.Join('|', pairs.Select(pair => $"{Text(left, one, pair.Left)}={Text(right, other, pair.Right)}"))
            .ShouldBe(expected);
    }

    [Fact]
    public void No_word_is_paired_twice() =>
        Prop.ForAll<int[], int[]>(
                (left, right) =>
                {
                    var (one, other) = (TokenFinding.Find(Text(left), "fr"), TokenFinding.Find(Text(right), "ar"));
                    var pairs = NamePairing.Pair(
                        one,
                        NameFinding.Find(one, Text(left)),
                        other,
                        NameFinding.Find(other, Text(right))
                    );
                    return AreApart(pairs.Select(pair => pair.Left)) && AreApart(pairs.Select(pair => pair.Right));
                }
            )
            .Holds(300);

    private static string Text(string text, IReadOnlyList<Token> tokens, NameRun run) =>
        text[tokens[run.Index].Span.Start..tokens[run.End - 1].Span.End];

    private static string Text(int[] words)
    {
        string[] known =
        [
            "x Genève",
            "جنيف",
            "New",
            "York",
            "نيويورك,",
            "كوفي",
            "عنان",
            "Kofi",
            "Annan",
            "Ga",
            "غا",
            "-",
        ];
        return "x " + string.Join(' ', words.Select(word => known[(word & int.MaxValue) % known.Length]));
    }

    private static bool AreApart(IEnumerable<NameRun> runs)
    {
        var inOrder = runs.OrderBy(run => run.Index).ToList();
        return inOrder.Zip(inOrder.Skip(1)).All(pair => pair.First.End <= pair.Second.Index);
    }
}
