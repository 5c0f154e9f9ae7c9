using FsCheck;
using FsCheck.Fluent;
using Resolutions.Linguistics.Names;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Names;

public class NameFindingTests
{
    [Theory]
    [InlineData(
        "en",
        "The meeting at Lake Victoria in Kisumu. Delegates thanked Mr. Kofi Annan.",
        "Lake Victoria|Kisumu|Mr|Kofi Annan"
    )]
    [InlineData(
        "fr",
        "Saluant l’accord signé à Aix-la-Chapelle par Charles de Gaulle ;",
        "Aix-la-Chapelle|Charles de Gaulle"
    )]
    [InlineData("fr", "la ville de Rio de Janeiro et l'île de La Réunion", "Rio de Janeiro|La Réunion")]
    [InlineData("en", "welcomes Ban Ki-moon, Ibn al-Haytham and the rest", "Ban Ki-moon|Ibn al-Haytham")]
    [InlineData("en", "DECLARATION OF LAKE CHAD", "DECLARATION OF LAKE CHAD")]
    [InlineData("ar", "في جنيف، عام 1999", "في جنيف|عام")]
    [InlineData("en", "nothing of the kind in 1999", "")]
    public void Capitals_within_sentences_tell_names(string language, string text, string expected) =>
        Found(text, language, null).ShouldBe(expected);

    [Fact]
    public void With_a_dictionary_a_name_may_begin_a_sentence() =>
        Found("Armenia joins. Members of the Council met in Vienna.", "en", "members council")
            .ShouldBe("Armenia|Vienna");

    [Fact]
    public void Runs_lie_in_order_within_any_text() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                var tokens = TokenFinding.Find($"{text.Get} Ab-{text.Get}", "fr");
                var runs = NameFinding.Find(tokens, $"{text.Get} Ab-{text.Get}");
                return runs.All(run => run is { Index: >= 0, Count: > 0 } && run.End <= tokens.Count)
                    && runs.Zip(runs.Skip(1)).All(pair => pair.First.End <= pair.Second.Index);
            })
            .Holds(300);

    private static string Found(string text, string language, string? dictionary)
    {
        var tokens = TokenFinding.Find(text, language);
        var words = dictionary?.Split(' ');
        var runs = NameFinding.Find(tokens, text, words is null ? null : token => words.Contains(token.Folded));
        return string.Join('|', runs.Select(run => text[tokens[run.Index].Span.Start..tokens[run.End - 1].Span.End]));
    }
}
