using Resolutions.Linguistics.Lexicons.Dictionaries;

namespace Resolutions.Linguistics.Tests.Lexicons.Dictionaries;

public sealed class TmxFormatTests
{
    [Fact]
    public void Short_segments_become_terms()
    {
        var content = Read(
            """
            <tu><tuv xml:lang="en-GB"><seg>dam</seg></tuv><tuv xml:lang="fr"><seg>barrage</seg></tuv><tuv xml:lang="ar"><seg>سد</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>The dam holds back the water of the river and is old.</seg></tuv><tuv xml:lang="fr"><seg>Vieux</seg></tuv></tu>
            """
        );
        content.Entries().ShouldBe(["en: dam = fr: barrage = ar: سد"]);
        content.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Codes_of_other_programs_are_no_text()
    {
        var content = Read(
            """
            <tu><tuv xml:lang="en"><seg><bpt i="1">{\b </bpt>float<hi>ing</hi> dock<ept i="1">}</ept></seg></tuv><tuv xml:lang="fr"><seg><ph>x</ph><ph>y</ph>dock flottant</seg></tuv></tu>
            """
        );
        content.Entries().ShouldBe(["en: floating dock = fr: dock flottant"]);
    }

    [Fact]
    public void A_unit_of_one_language_is_none() =>
        Read("""<tu><tuv xml:lang="en"><seg>dam</seg></tuv><tuv lang="en"><seg>dyke</seg></tuv></tu>""")
            .Told()
            .ShouldBe(["entries-none"]);

    [Fact]
    public void A_document_type_is_passed_over_and_nothing_of_it_believed()
    {
        var content = TmxFormat.Read(
            new StringReader(
                """
                <!DOCTYPE tmx [<!ENTITY water "dam"> <!ENTITY file SYSTEM "file:///etc/hostname">]>
                <tmx version="1.4"><body>
                <tu><tuv xml:lang="en"><seg>buoy</seg></tuv><tuv xml:lang="fr"><seg>bouée</seg></tuv></tu>
                <tu><tuv xml:lang="en"><seg>&file;</seg></tuv><tuv xml:lang="fr"><seg>&water;</seg></tuv></tu>
                </body></tmx>
                """
            ),
            "water.tmx",
            Contents.Limits
        );
        content.Entries().ShouldBe(["en: buoy = fr: bouée"]);
        content.Faults.ShouldHaveSingleItem().Code.ShouldBe("xml-wrong");
    }

    [Fact]
    public void Broken_XML_is_told_with_its_line_and_what_stands_before_counts()
    {
        var content = Read(
            """
            <tu><tuv xml:lang="en"><seg>dam</seg></tuv><tuv xml:lang="fr"><seg>barrage</seg></tuv></tu>
            <tu><tuv
            """
        );
        content.Concepts.Count.ShouldBe(1);
        content.Faults.ShouldHaveSingleItem().Line.ShouldBe(4);
    }

    private static DictionaryContent Read(string units) =>
        TmxFormat.Read(
            new StringReader($"<tmx version=\"1.4\"><body>\n{units}\n</body></tmx>"),
            "water.tmx",
            Contents.Limits
        );
}
