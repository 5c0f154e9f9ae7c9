using FsCheck.Fluent;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Tokens;

public class TokenFindingTests
{
    [Theory]
    [InlineData("L’eau qu'aujourd'hui l'Assemblée d'Évian partage", "l eau qu aujourd'hui l assemblee d evian partage")]
    [InlineData("jusqu’à ce que lorsqu'il s'y rend", "jusqu a ce que lorsqu il s y rend")]
    [InlineData("Quelqu'un d'autre n'en a pas", "quelqu un d autre n en a pas")]
    [InlineData("C'EST L'ÉTAT D'URGENCE", "c est l etat d urgence")]
    [InlineData("le Haut-Rhin, 12 km", "le haut rhin 12 km")]
    [InlineData("a-t-elle, vingt-et-un", "a t elle vingt et un")]
    [InlineData("la presqu'île et le prud'homme", "la presqu'ile et le prud'homme")]
    [InlineData("Côte d’Ivoire, N'Djamena", "cote d ivoire n djamena")]
    public void French_words_are_parted_from_what_is_elided_before_them(string text, string expected) =>
        Folded(text, "fr").ShouldBe(expected);

    [Theory]
    [InlineData("The river's people and the States' duties", "the river people and the states duties")]
    [InlineData("THE COMMITTEE’S REPORT", "the committee report")]
    [InlineData("D'Souza doesn't, o'clock", "d'souza doesn't o'clock")]
    [InlineData("co-operation, well-being; follow-up", "co operation well being follow up")]
    [InlineData("51st session, A/RES/70/1", "51st session a res 70 1")]
    public void English_possessives_are_left_off(string text, string expected) => Folded(text, "en").ShouldBe(expected);

    [Theory]
    [InlineData("المياهُ والأنهارُ ٢٠٣٠", "المياه والانهار 2030")]
    [InlineData("«الاستخـــدام»، (أ) ب", "الاستخدام ا ب")]
    [InlineData("٥٠٪ من السكان؛", "50 من السكان")]
    public void Arabic_words_keep_what_is_written_onto_them(string text, string expected) =>
        Folded(text, "ar").ShouldBe(expected);

    [Theory]
    [InlineData("nl", "de foto van ’t jaar", "de foto van t jaar")]
    [InlineData("ca", "col·laboració", "col·laboracio")]
    [InlineData("zh", "联合国2030年", "联 合 国 2030 年")]
    [InlineData("ru", "Резолюция № 5", "резолюция no 5")]
    [InlineData("hi", "संकल्प पत्र", "संकल्प पत्र")]
    [InlineData("ff", "𞤀𞤁 𞤂", "𞤢𞤣 𞤤")]
    [InlineData("und", "", "")]
    [InlineData("en", " — ", "")]
    public void Words_of_other_languages_end_where_Unicode_says(string language, string text, string expected) =>
        Folded(text, language).ShouldBe(expected);

    [Theory]
    [InlineData("fr", "L’ÉTAT cœur DE\u0301CIDE", "l état cœur décide")]
    [InlineData("ar", "الأُمـم ﻷمّة", "الأمم لأمة")]
    [InlineData("en", "ﬁnal CO\u00ADOPERATION ＡＢ", "final cooperation ab")]
    public void A_word_is_spelt_as_a_dictionary_does_accents_kept(string language, string text, string expected) =>
        string.Join(' ', TokenFinding.Find(text, language).Select(token => token.Word)).ShouldBe(expected);

    [Fact]
    public void A_token_knows_its_place_and_its_capital()
    {
        const string Text = "de l’Œuvre commune";
        var tokens = TokenFinding.Find(Text, "fr");
        tokens.Select(token => token.Span.Of(Text)).ShouldBe(["de", "l", "Œuvre", "commune"]);
        tokens.Select(token => token.IsCapital).ShouldBe([false, false, true, false]);
    }

    [Fact]
    public void Whatever_the_text_tokens_stand_in_order_and_point_at_letters_of_it() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                text =>
                {
                    foreach (var language in (string[])["fr", "en", "ar", "zh", ""])
                    {
                        var last = 0;
                        foreach (var token in TokenFinding.Find(text, language))
                        {
                            if (token.Span.Start < last || token.Span.IsEmpty || token.Span.End > text.Length)
                                return false;
                            if (token.Folded.Length == 0 || token.Word.Length == 0)
                                return false;
                            last = token.Span.End;
                        }
                    }
                    return true;
                }
            )
            .Holds(300);

    [Fact]
    public void A_token_alone_is_found_again_as_itself() =>
        Prop.ForAll(
                TextsOfAnyScript.Arbitrary,
                text =>
                    TokenFinding
                        .Find(text, "ar")
                        .All(token =>
                            TokenFinding.Find(token.Span.Of(text), "ar") is [var one] && one.Folded == token.Folded
                        )
            )
            .Holds(300);

    private static string Folded(string text, string language) =>
        string.Join(' ', TokenFinding.Find(text, language).Select(token => token.Folded));
}
