using FsCheck.Fluent;
using Resolutions.Linguistics.Tokens;

namespace Resolutions.Linguistics.Tests.Lexicons;

public sealed class LexiconFindTests
{
    [Theory]
    [InlineData("en", "the harbours", "harbours = harbour")]
    [InlineData("en", "Harbor", "Harbor = harbour")]
    [InlineData("fr", "les bassins", "bassins = harbour")]
    [InlineData("ar", "الميناء", "الميناء = harbour")]
    [InlineData("ar", "بالموانئ", "بالموانئ = harbour")]
    [InlineData("ar", "ومرفأ", "ومرفأ = harbour")]
    [InlineData("ar", "للصيادين", "للصيادين = fisher")]
    public void A_word_is_found_by_its_stem(string language, string text, string expected) =>
        Tables.Harbour.Found(text, language).ShouldBe([expected]);

    [Fact]
    public void The_longest_term_wins_and_its_words_stand_inside() =>
        Tables
            .Harbour.Found("the rights of fishers in harbours", "en")
            .ShouldBe([
                "rights of fishers = rights of fishers",
                "*rights = right",
                "*fishers = fisher",
                "harbours = harbour",
            ]);

    [Fact]
    public void A_phrase_that_breaks_off_gives_its_words() =>
        Tables.Harbour.Found("the right of way", "en").ShouldBe(["right = right"]);

    [Fact]
    public void A_longer_term_wins_over_one_that_begins_before_it()
    {
        var lexicon = Tables.Lexicon(
            "d@by right@de droit@بحكم القانون",
            "s@rights of fishers@droits des pêcheurs@حقوق الصيادين",
            "n@end@bout@طرف"
        );
        lexicon
            .Found("au bout des droits des pêcheurs", "fr")
            .ShouldBe(["bout = end", "droits des pêcheurs = rights of fishers"]);
        lexicon.Found("membre de droit", "fr").ShouldBe(["de droit = by right"]);
    }

    [Fact]
    public void Two_words_with_a_comma_between_them_are_no_term()
    {
        var lexicon = Tables.Lexicon("n@harbour pilot@pilote@مرشد ميناء", "n@Sea, Ports and Piers@Mers@البحار");
        lexicon.Found("in the harbour, pilots wait", "en").ShouldBeEmpty();
        lexicon.Found("the Sea, Ports and Piers", "en").ShouldBe(["Sea, Ports and Piers = Sea, Ports and Piers"]);
    }

    [Theory]
    [InlineData("fr", "il est sur la mer", "")]
    [InlineData("fr", "un port sûr", "sûr = safe")]
    [InlineData("fr", "les droits des marins", "")]
    [InlineData("fr", "DE DROIT", "DE DROIT = by right")]
    [InlineData("ar", "المكتب", "")]
    [InlineData("ar", "المكتبة", "المكتبة = library")]
    public void A_term_is_not_what_it_would_be_with_letters_left_out(string language, string text, string expected) =>
        Tables
            .Lexicon("a@safe@sûr@آمن", "d@by right@de droit@بحكم القانون", "n@library@bibliothèque@مكتبة")
            .Found(text, language)
            .ShouldBe(expected.Length == 0 ? [] : [expected]);

    [Theory]
    [InlineData("droits des pêcheurs")]
    [InlineData("droits de pêcheurs")]
    [InlineData("Droits du pêcheur")]
    [InlineData("DROITS DES PECHEURS")]
    public void French_articles_come_and_go_inside_a_phrase(string text) =>
        Tables.Harbour.Found(text, "fr").First().ShouldBe($"{text} = rights of fishers");

    [Theory]
    [InlineData("حقوق الصيادين")]
    [InlineData("وحقوق الصيادين")]
    [InlineData("لحقوق صيادين")]
    public void The_Arabic_article_and_particles_do_not_break_a_phrase(string text) =>
        Tables.Harbour.Found(text, "ar").First().ShouldBe($"{text} = rights of fishers");

    [Theory]
    [InlineData("SECURITE", "SECURITE = security")]
    [InlineData("sécurité en mer", "sécurité en mer = safety at sea")]
    [InlineData("PECHEURS", "PECHEURS = fisher")]
    public void Accents_may_be_left_out(string text, string expected) =>
        Tables.Harbour.Found(text, "fr").First().ShouldBe(expected);

    [Theory]
    [InlineData("The LWO met.", "LWO = Lighthouse Watch Office")]
    [InlineData("Two LWOs met.", "LWOs = Lighthouse Watch Office")]
    public void An_abbreviation_counts_in_capitals(string text, string expected) =>
        Tables.Harbour.Found(text, "en").ShouldBe([expected]);

    [Theory]
    [InlineData("the lwo met")]
    [InlineData("Lwo met")]
    public void An_abbreviation_does_not_count_in_small_letters(string text) =>
        Tables.Harbour.Found(text, "en").ShouldBeEmpty();

    [Theory]
    [InlineData("for sale", "sale = sale")]
    [InlineData("in Sale", "Sale = sale, Sale")]
    public void A_name_counts_with_a_capital(string text, string expected) =>
        Tables.Harbour.Found(text, "en").ShouldBe([expected]);

    [Fact]
    public void An_abbreviation_is_no_form_of_a_common_word()
    {
        var lexicon = Tables.Lexicon("n@winch@treuil@رافعة", "p@Winter Channels | WINCH@Canaux@قنوات");
        lexicon.Found("says WINCH", "en").ShouldBe(["WINCH = Winter Channels"]);
        lexicon.Found("a winch", "en").ShouldBe(["winch = winch"]);
        lexicon.Found("OLD WINCH SOLD", "en").ShouldBe(["WINCH = winch, Winter Channels"]);
    }

    [Theory]
    [InlineData("يفتش")]
    [InlineData("تفتش")]
    [InlineData("نفتش")]
    [InlineData("يفتشون")]
    [InlineData("فتشت")]
    [InlineData("فتشوا")]
    [InlineData("وفتشت")]
    [InlineData("التفتيش")]
    public void An_Arabic_verb_is_found_in_its_common_forms(string word) =>
        Tables.Harbour.Found(word, "ar").ShouldBe([$"{word} = inspect"]);

    [Fact]
    public void A_language_without_terms_has_none() => Tables.Harbour.Found("портовые права", "ru").ShouldBeEmpty();

    [Fact]
    public void Spans_lie_in_the_text_and_outer_terms_do_not_overlap() =>
        Prop.ForAll<string[]>(words =>
            {
                string[] known =
                [
                    "rights",
                    "of",
                    "fishers",
                    "the",
                    "LWO",
                    "harbour",
                    "حقوق",
                    "الصيادين",
                    "des",
                    "pêcheurs",
                ];
                var text = string.Join(
                    ' ',
                    words.Select(word => word ?? known[0]).Zip(known, (one, other) => one + " " + other)
                );
                foreach (var language in (string[])["en", "fr", "ar", "und"])
                {
                    var tokens = TokenFinding.Find(text, language);
                    var end = 0;
                    foreach (var term in Tables.Harbour.Find(text, tokens, language))
                    {
                        term.Span.Start.ShouldBe(tokens[term.Index].Span.Start);
                        term.Span.End.ShouldBe(tokens[term.Index + term.Count - 1].Span.End);
                        term.Concepts.IsEmpty.ShouldBeFalse();
                        if (term.IsInside)
                            continue;
                        term.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
                        end = term.Span.End;
                    }
                }
            })
            .Holds();
}
