using Resolutions.Model;

namespace Resolutions.Aligning.Tests;

public class AlignerTests
{
    private static readonly AlignableText French = Invented.Cut("fr", Invented.RiverFrench);
    private static readonly AlignableText Arabic = Invented.Cut("ar", Invented.RiverArabic);
    private static readonly AlignableText English = Invented.Cut("en", Invented.RiverEnglish);

    [Fact]
    public void A_resolution_clause_for_clause_is_aligned_one_to_one()
    {
        var groups = Aligner.Align([French, Arabic]);
        groups.Shown().ShouldBe("0|0 1|1 2|2 3|3 4|4 5|5");
        groups.ShouldAllBe(group => group.Score > 0.8);
        groups[3].Evidence.ShouldContain(piece => piece.Code == "same-number" && piece.Arguments.Contains("24"));
        groups[3].Evidence.ShouldContain(piece => piece.Code == "same-date" && piece.Arguments.Contains("2023-06-30"));
        groups[4].Evidence.ShouldContain(piece => piece.Code == "same-name");
    }

    [Fact]
    public void Three_texts_make_groups_of_three() =>
        Aligner.Align([French, Arabic, English]).Shown().ShouldBe("0|0|0 1|1|1 2|2|2 3|3|3 4|4|4 5|5|5");

    [Fact]
    public void A_clause_that_one_of_three_languages_lacks_leaves_the_others_together()
    {
        var shorter = Invented.Cut("ar", [.. Invented.RiverArabic.Take(3), .. Invented.RiverArabic.Skip(4)]);
        Aligner.Align([French, shorter, English]).Shown().ShouldBe("0|0|0 1|1|1 2|2|2 3||3 4|3|4 5|4|5");
    }

    [Fact]
    public void What_one_of_three_languages_runs_together_is_joined_in_all()
    {
        string[] merged =
        [
            .. Invented.RiverArabic.Take(3),
            $"{Invented.RiverArabic[3]} {Invented.RiverArabic[4]}",
            Invented.RiverArabic[5],
        ];
        Aligner
            .Align([
                Invented.Bare("fr", Invented.RiverFrench),
                Invented.Bare("ar", merged),
                Invented.Bare("en", Invented.RiverEnglish),
            ])
            .Shown()
            .ShouldBe("0|0|0 1|1|1 2|2|2 3,4|3|3,4 5|4|5");
    }

    [Fact]
    public void Two_texts_in_one_language_are_aligned_as_any_others() =>
        Aligner.Align([English, French, English]).Shown().ShouldBe("0|0|0 1|1|1 2|2|2 3|3|3 4|4|4 5|5|5");

    [Fact]
    public void One_text_makes_a_group_of_each_clause_without_a_score()
    {
        var groups = Aligner.Align([French]);
        groups.Shown().ShouldBe("0 1 2 3 4 5");
        groups.ShouldAllBe(group => group.Score == null && group.Evidence.Count == 0);
    }

    [Fact]
    public void No_text_makes_no_group() => Aligner.Align([]).ShouldBeEmpty();

    [Fact]
    public void A_clause_that_one_language_lacks_stands_alone_though_labels_shift()
    {
        var shorter = Invented.Cut(
            "ar",
            [.. Invented.RiverArabic.Take(2), .. Invented.RiverArabic.Skip(3).Select((c, i) => $"{i + 1}{c[1..]}")]
        );
        var groups = Aligner.Align([French, shorter]);
        groups.Shown().ShouldBe("0|0 1|1 2| 3|2 4|3 5|4");
        groups[2].Evidence.ShouldContain(piece => piece.Code == "no-counterpart");
    }

    [Fact]
    public void Clauses_that_one_language_runs_together_are_joined()
    {
        string[] merged =
        [
            .. Invented.RiverArabic.Take(3),
            $"{Invented.RiverArabic[3]} {Invented.RiverArabic[4]}",
            Invented.RiverArabic[5],
        ];
        Aligner
            .Align([Invented.Bare("fr", Invented.RiverFrench), Invented.Bare("ar", merged)])
            .Shown()
            .ShouldBe("0|0 1|1 2|2 3,4|3 5|4");
    }

    [Fact]
    public void A_clause_that_stands_elsewhere_is_found_there()
    {
        // What it decides, with a number and a date, stands last in English.
        string[] moved = [.. Invented.RiverEnglish.Take(3), .. Invented.RiverEnglish.Skip(4), Invented.RiverEnglish[3]];
        var groups = Aligner.Align([French, Invented.Cut("en", moved)]);
        groups.Shown().ShouldBe("0|0 1|1 2|2 3|5 4|3 5|4");
        groups[3].Score.ShouldNotBeNull().ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Confirmed_groups_are_left_out_and_the_rest_is_aligned_around_them()
    {
        // An editor has joined French 2 and 3 with Arabic 2.
        IReadOnlyList<IReadOnlyList<int>> confirmed =
        [
            [2, 3],
            [2],
        ];
        Aligner.Align([French, Arabic], [confirmed]).Shown().ShouldBe("0|0 1|1 |3 4|4 5|5");
    }

    [Fact]
    public void Nothing_is_joined_across_a_confirmed_group()
    {
        // An editor has said that the first recital corresponds to the last clause: what follows has no place.
        IReadOnlyList<IReadOnlyList<int>> confirmed =
        [
            [1],
            [5],
        ];
        var groups = Aligner.Align([French, Arabic], [confirmed]);
        groups.SelectMany(group => group.Members[0]).Order().ShouldBe([0, 2, 3, 4, 5]);
        groups.First(group => group.Members[0].Contains(0)).Members[1].ShouldBe([0]);
    }

    [Fact]
    public void Texts_of_unknown_languages_are_aligned_too() =>
        Aligner
            .Align([new("und", French.Clauses), new("pt-BR", French.Clauses)])
            .Shown()
            .ShouldBe("0|0 1|1 2|2 3|3 4|4 5|5");

    [Fact]
    public void A_kind_alone_tells_a_title_from_a_clause()
    {
        AlignableText left = new("fr", [new("Sur l’eau", ClauseKind.Title), new("Invite", ClauseKind.Operative)]);
        AlignableText right = new("ar", [new("يدعو", ClauseKind.Operative)]);
        Aligner.Align([left, right]).Shown().ShouldBe("0| 1|0");
    }
}
