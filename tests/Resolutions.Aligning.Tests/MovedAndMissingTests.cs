namespace Resolutions.Aligning.Tests;

/// <summary>Texts whose clauses stand in another order, or whose numbers close up behind a clause that they lack.</summary>
public class MovedAndMissingTests
{
    private static readonly AlignableText French = InventedLibraries.Cut("fr", InventedLibraries.French);
    private static readonly AlignableText English = InventedLibraries.Cut("en", InventedLibraries.English);
    private static readonly AlignableText Arabic = InventedLibraries.Cut("ar", InventedLibraries.Arabic);

    [Fact]
    public void Two_clauses_that_change_places_make_two_groups_that_cross()
    {
        var swapped = Invented.Cut("en", Picked(Invented.RiverEnglish, 0, 1, 3, 2, 4, 5));
        var (french, arabic) = (Invented.Cut("fr", Invented.RiverFrench), Invented.Cut("ar", Invented.RiverArabic));
        Aligner.Align([french, swapped]).Shown().ShouldBe("0|0 1|1 2|3 3|2 4|4 5|5");
        Aligner.Align([french, swapped, arabic]).Shown().ShouldBe("0|0|0 1|1|1 2|3|2 3|2|3 4|4|4 5|5|5");
    }

    [Fact]
    public void Groups_that_cross_follow_the_order_of_most_texts()
    {
        var swapped = Invented.Cut("en", Picked(Invented.RiverEnglish, 0, 1, 3, 2, 4, 5));
        var (french, arabic) = (Invented.Cut("fr", Invented.RiverFrench), Invented.Cut("ar", Invented.RiverArabic));
        Aligner.Align([swapped, french, arabic]).Shown().ShouldBe("0|0|0 1|1|1 3|2|2 2|3|3 4|4|4 5|5|5");
    }

    [Theory]
    [InlineData(0, "0|0|0 1||1 2|1|2 3|2|3 4|3|4 5|4|5 6|5|6")]
    [InlineData(3, "0|0|0 1|1|1 2|2|2 3|3|3 4||4 5|4|5 6|5|6")]
    [InlineData(5, "0|0|0 1|1|1 2|2|2 3|3|3 4|4|4 5|5|5 6||6")]
    public void A_lacking_clause_is_found_though_the_next_takes_its_number(int lacking, string groups)
    {
        var shorter = InventedLibraries.Arabic.Where((_, i) => i != lacking);
        Aligner.Align([French, InventedLibraries.Cut("ar", shorter), English]).Shown().ShouldBe(groups);
    }

    [Theory]
    [InlineData(0, "0|0 1| 2|1 3|2 4|3 5|4 6|5")]
    [InlineData(5, "0|0 1|1 2|2 3|3 4|4 5|5 6|")]
    public void So_it_is_where_there_are_but_two_languages(int lacking, string groups)
    {
        var shorter = InventedLibraries.Arabic.Where((_, i) => i != lacking);
        Aligner.Align([French, InventedLibraries.Cut("ar", shorter)]).Shown().ShouldBe(groups);
    }

    [Fact]
    public void A_clause_run_together_beside_one_that_is_lacking_is_told_from_it()
    {
        var arabic = InventedLibraries.Arabic;
        var shorter = InventedLibraries.Cut("ar", arabic[0], $"{arabic[1]} {arabic[2]}", arabic[4], arabic[5]);
        Aligner.Align([French, shorter]).Shown().ShouldBe("0|0 1|1 2,3|2 4| 5|3 6|4");
        Aligner.Align([French, English, shorter]).Shown().ShouldBe("0|0|0 1|1|1 2,3|2,3|2 4|4| 5|5|3 6|6|4");
    }

    [Fact]
    public void Formulas_alone_tell_that_two_clauses_have_changed_places()
    {
        var swapped = InventedLibraries.Cut("ar", Picked(InventedLibraries.Arabic, 0, 1, 2, 4, 3, 5));
        Aligner.Align([French, swapped]).Shown().ShouldBe("0|0 1|1 2|2 3|3 4|5 5|4 6|6");
        Aligner.Align([French, swapped, English]).Shown().ShouldBe("0|0|0 1|1|1 2|2|2 3|3|3 4|5|4 5|4|5 6|6|6");
    }

    [Fact]
    public void A_clause_that_moves_past_two_others_is_found_behind_them()
    {
        var moved = InventedLibraries.Cut("ar", Picked(InventedLibraries.Arabic, 0, 2, 3, 1, 4, 5));
        Aligner.Align([French, moved]).Shown().ShouldBe("0|0 1|1 2|4 3|2 4|3 5|5 6|6");
    }

    [Fact]
    public void Formulas_that_are_everywhere_the_same_mislead_nobody()
    {
        string[] asked = ["les ports", "les écoles", "les musées", "les théâtres", "les hôpitaux"];
        string[] requested = ["الموانئ", "المدارس", "المتاحف", "المسارح", "المستشفيات"];
        var french = asked.Select((whom, i) => $"Prie {whom} de tenir ouvertes leurs {12 + 7 * i} portes ;");
        var arabic = requested.Select((whom, i) => $"يطلب إلى {whom} إبقاء أبوابها الـ {12 + 7 * i} مفتوحة؛");
        var shorter = InventedLibraries.Cut("ar", arabic.Where((_, i) => i != 1));
        var groups = Aligner.Align([InventedLibraries.Cut("fr", french), shorter]);
        groups.Shown().ShouldBe("0|0 1|1 2| 3|2 4|3 5|4");
        groups
            .SelectMany(group => group.Evidence)
            .ShouldAllBe(piece => piece.Code != "same-formula" || piece.Weight < 0.5);
    }

    private static IReadOnlyList<string> Picked(string[] contents, params int[] order) =>
        [.. order.Select((from, to) => Renumbered(contents[from], from, to))];

    // "2. Invite" as the third: "3. Invite"
    private static string Renumbered(string content, int from, int to) =>
        content.StartsWith($"{from - 1}.", StringComparison.Ordinal) ? $"{to - 1}{content[1..]}" : content;
}
