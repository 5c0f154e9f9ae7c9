using Resolutions.Linguistics.Lexicons.Dictionaries;

namespace Resolutions.Linguistics.Tests.Lexicons.Dictionaries;

public sealed class LineFormatTests
{
    [Fact]
    public void Hunalign_has_the_target_on_the_left()
    {
        var content = Hunalign("dam @ barrage\n\nfloating dock @ dock flottant\r\n");
        content.Entries().ShouldBe(["fr: barrage = en: dam", "fr: dock flottant = en: floating dock"]);
        content.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_line_without_its_separator_is_told_and_passed_over()
    {
        var content = Hunalign("dam @ barrage\ndam barrage\ndyke @ digue\n");
        content.Entries().Count().ShouldBe(2);
        content.Told().ShouldBe(["2 entry-not-read  @"]);
    }

    [Fact]
    public void What_is_too_long_for_a_term_is_passed_over()
    {
        var content = Hunalign("a wall that holds back the water of a river @ barrage\ndam @ barrage\n");
        content.Entries().ShouldBe(["fr: barrage = en: dam"]);
    }

    [Fact]
    public void Nothing_at_all_is_told() => Hunalign("\n").Told().ShouldBe(["entries-none"]);

    [Fact]
    public void More_entries_than_may_be_are_left_out()
    {
        var content = HunalignFormat.Read(
            new StringReader("dam @ barrage\ndyke @ digue\nbuoy @ bouée\n"),
            "few.dic",
            "fr",
            "en",
            new() { MostEntries = 2 }
        );
        content.Concepts.Count.ShouldBe(2);
        content.Told().ShouldBe(["entries-too-many 2"]);
    }

    [Fact]
    public void No_more_faults_are_told_than_anybody_reads() =>
        Hunalign(string.Concat(Enumerable.Repeat("nothing\n", 5_000)))
            .Faults.Count.ShouldBe(Contents.Limits.MostFaults);

    [Fact]
    public void Two_columns_hold_terms_with_bars_between_them()
    {
        var content = Tabbed("# water\nbarrage | digue\tdam\nbouée (f.)\tbuoy [naut.]\n");
        content.Entries().ShouldBe(["fr: barrage | digue = en: dam", "fr: bouée = en: buoy"]);
    }

    [Fact]
    public void Four_columns_are_a_table_of_concepts()
    {
        var content = Tabbed("n\tdam | dyke\tbarrage\tسد (ج سدود)\n");
        content.Entries().ShouldBe(["en: dam | dyke = fr: barrage = ar: سد | سدود"]);
        TabbedFormat.IsTable("# water\n\nn\tdam\tbarrage\tسد\n").ShouldBeTrue();
        TabbedFormat.IsTable("barrage\tdam\n").ShouldBeFalse();
    }

    [Fact]
    public void Other_numbers_of_columns_are_told() =>
        Tabbed("barrage\tdam\tسد\nq\tdam\tbarrage\tسد\n").Told().ShouldBe(["1 columns-wrong 3", "2 columns-wrong 4"]);

    private static DictionaryContent Hunalign(string text) =>
        HunalignFormat.Read(new StringReader(text), "water.dic", "fr", "en", Contents.Limits);

    private static DictionaryContent Tabbed(string text) =>
        TabbedFormat.Read(new StringReader(text), "water.tsv", "fr", "en", Contents.Limits);
}
