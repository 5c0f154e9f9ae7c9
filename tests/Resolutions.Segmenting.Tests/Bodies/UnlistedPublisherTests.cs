using Resolutions.Model;
using static Resolutions.Segmenting.Tests.Bodies.Cutting;

namespace Resolutions.Segmenting.Tests.Bodies;

public sealed class UnlistedPublisherTests
{
    private const string English =
        "|“The Union of Lake Fishers,|Noting that the nets were mended,|1. Calls upon the fishers to spare the young trout;|2. Decides to meet again.”";

    private const string Headline = "Fishers agree to spare the young trout";

    [Theory]
    [InlineData("Velmara News Agency|" + Headline + "|" + Headline + "|Dorsane, 4 May, VENA", "Velmara News Agency")]
    [InlineData("The Velmara News Agency|" + Headline + "|Dorsane, 4 May 2021, VENA", "Velmara News Agency")]
    [InlineData(Headline + "|Dorsane, 4 May, VENA", "VENA")]
    public void A_dateline_ends_in_the_name_of_an_agency(string head, string name)
    {
        var text = Cut(
            $"{head}|The fishers of the lake met on Sunday.|VENA publishes the resolution in full:{English}"
        );

        text.Publisher.ShouldNotBeNull().Code.ShouldBe("VENA");
        text.Publisher.Names.ShouldBe(new Dictionary<string, string> { ["en"] = name });
        text.IssuingBody.ShouldNotBeNull().Code.ShouldBe("Union of Lake Fishers");
        Kinds(text, Speaker.Publisher)
            .ShouldBe([ClauseKind.Title, ClauseKind.Dateline, ClauseKind.Lead, ClauseKind.Lead]);
        Kinds(text, Speaker.Issuer)
            .ShouldBe([ClauseKind.Enacting, ClauseKind.Preambular, ClauseKind.Operative, ClauseKind.Operative]);
    }

    [Theory]
    [InlineData("DORSANE, 4 May 2021 (VENA) —")]
    [InlineData("Dorsane, 4 May 2021, VENA –")]
    public void A_dateline_may_open_the_first_sentence(string dateline)
    {
        var text = Cut(
            $"{Headline}|{dateline} The fishers of the lake met on Sunday.|The resolution in full:{English}"
        );

        text.Publisher.ShouldNotBeNull().Code.ShouldBe("VENA");
        text.Date.ToString().ShouldBe("2021-05-04");
        text.Clauses.Single(clause => clause.Kind == ClauseKind.Dateline).Content.ShouldBe(dateline);
        Kinds(text, Speaker.Publisher)
            .ShouldBe([ClauseKind.Title, ClauseKind.Dateline, ClauseKind.Lead, ClauseKind.Lead]);
    }

    [Fact]
    public void An_Arabic_dateline_ends_in_a_name_that_comes_back()
    {
        var text = Cut(
            "وكالة أنباء فيلمارا|الصيادون يتفقون على ترك الأسماك الصغيرة|الصيادون يتفقون على ترك الأسماك الصغيرة|دورسان، 4 مايو، فيلنا|اجتمع صيادو البحيرة يوم الأحد.|وتنشر فيلنا نص القرار كاملا:|«إن اتحاد صيادي البحيرة،|إذ يلاحظ أن الشباك قد أصلحت،|١- يدعو الصيادين إلى ترك الأسماك الصغيرة؛|٢- يقرر أن يجتمع مرة أخرى.»"
        );

        text.Publisher.ShouldNotBeNull().Code.ShouldBe("فيلنا");
        text.Publisher.Names["ar"].ShouldBe("وكالة أنباء فيلمارا");
        text.IssuingBody.ShouldNotBeNull().Code.ShouldBe("اتحاد صيادي البحيرة");
    }

    [Fact]
    public void A_newspaper_stands_above_a_headline_that_stands_twice()
    {
        var text = Cut(
            $"The Dorsane Gazette|{Headline}|{Headline}|A resolution was adopted by the Union of Lake Fishers on Sunday:{English}"
        );

        text.Publisher.ShouldNotBeNull().Code.ShouldBe("Dorsane Gazette");
        text.Title.ShouldBe(Headline);
        Kinds(text, Speaker.Publisher).ShouldBe([ClauseKind.Title, ClauseKind.Lead]);
    }

    [Fact]
    public void Sentences_of_a_publisher_name_who_adopted()
    {
        var text = Cut(
            "Les pêcheurs épargnent la truite|Dorsane, 4 mai, VENA|Une résolution a été adoptée par l’Union des pêcheurs du lac à Dorsane.|En voici le texte :|« Notant que les filets ont été réparés ; Saluant le travail des gardiens ;|1. DEMANDE aux pêcheurs d’épargner les jeunes truites.|2. DÉCIDE de se réunir à nouveau. »"
        );

        text.Publisher.ShouldNotBeNull().Code.ShouldBe("VENA");
        text.IssuingBody.ShouldNotBeNull().Code.ShouldBe("Union des pêcheurs du lac");
    }

    [Theory]
    [InlineData("Resolution on trout|Dorsane, 4 May 2021")]
    [InlineData("Resolution on trout|Dorsane, 4 May 2021, Velmara")]
    [InlineData("ULF/2021/4|Resolution on trout|Dorsane, 4 May 2021, ULF")]
    [InlineData("Resolution on trout|New York, 4 May 2021, UN")]
    [InlineData("Resolution on trout|Boston, 4 May 2021, USA")]
    public void An_issuing_bodys_own_dateline_names_no_publisher(string front) =>
        Cut(
            front
                + "|Noting that the nets were mended,|1. Calls upon the fishers to spare the trout;|2. Decides to meet."
        )
            .Publisher.ShouldBeNull();

    private static List<ClauseKind> Kinds(SegmentedText text, Speaker speaker) =>
        [.. text.Clauses.Where(clause => clause.Speaker == speaker).Select(clause => clause.Kind)];
}
