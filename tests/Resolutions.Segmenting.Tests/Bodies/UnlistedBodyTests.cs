using Resolutions.Model;
using static Resolutions.Segmenting.Tests.Bodies.Cutting;

namespace Resolutions.Segmenting.Tests.Bodies;

/// <summary>All bodies here but the listed ones are invented.</summary>
public sealed class UnlistedBodyTests
{
    private const string English =
        "|Noting that the nets were mended,|1. Calls upon the fishers to spare the young trout;|2. Decides to meet again.";
    private const string French =
        "|Notant que les filets ont été réparés,|1. Demande aux pêcheurs d’épargner les jeunes truites ;|2. Décide de se réunir à nouveau.";
    private const string Arabic =
        "|إذ يلاحظ أن الشباك قد أصلحت،|١- يدعو الصيادين إلى ترك الأسماك الصغيرة؛|٢- يقرر أن يجتمع مرة أخرى.";

    [Theory]
    [InlineData("Resolution on trout|The Union of Lake Fishers,", "Union of Lake Fishers")]
    [InlineData(
        "Resolution on trout|The Lighthouse Keepers' Federation, meeting at Dorsane on 4 May 2021,",
        "Lighthouse Keepers' Federation"
    )]
    [InlineData(
        "Resolution on trout|The Assembly of Coastal Towns, having met at Dorsane,",
        "Assembly of Coastal Towns"
    )]
    [InlineData(
        "Resolution on trout|The Commission on Fisheries, Harbours and Lighthouses,",
        "Commission on Fisheries, Harbours and Lighthouses"
    )]
    [InlineData("Resolution on trout|The Twelfth Session of the Council of Island Ports,", "Council of Island Ports")]
    public void The_enacting_clause_names_the_body_in_English(string front, string name) =>
        IssuerOf(front + English).ShouldBe(name);

    [Theory]
    [InlineData("Résolution sur la truite|La Fédération des gardiens de phare,", "Fédération des gardiens de phare")]
    [InlineData(
        "Résolution sur la truite|L’Union des pêcheurs du lac, réunie à Dorsane le 4 mai 2021,",
        "Union des pêcheurs du lac"
    )]
    [InlineData(
        "Résolution sur la truite|Le Conseil des ports insulaires, ayant siégé à Dorsane,",
        "Conseil des ports insulaires"
    )]
    [InlineData(
        "Résolution sur la truite|La 12e session du Conseil des ports insulaires,",
        "Conseil des ports insulaires"
    )]
    public void The_enacting_clause_names_the_body_in_French(string front, string name) =>
        IssuerOf(front + French).ShouldBe(name);

    [Theory]
    [InlineData("قرار بشأن الأسماك|إن اتحاد صيادي البحيرة،", "اتحاد صيادي البحيرة")]
    [InlineData("قرار بشأن الأسماك|إنّ رابطة حراس المنارات، المجتمعة في دورسان،", "رابطة حراس المنارات")]
    [InlineData(
        "قرار بشأن الأسماك|إن اللجنة المعنية بمصائد الأسماك المنعقدة في دورسان،",
        "اللجنة المعنية بمصائد الأسماك"
    )]
    public void The_enacting_clause_names_the_body_in_Arabic(string front, string name) =>
        IssuerOf(front + Arabic).ShouldBe(name);

    [Theory]
    [InlineData("Resolution of the Union of Lake Fishers on trout", "Union of Lake Fishers")]
    [InlineData("Resolution No. 12/4 of the Union of Lake Fishers concerning trout", "Union of Lake Fishers")]
    [InlineData("Resolution of 4 May 2021 of the Union of Lake Fishers regarding trout", "Union of Lake Fishers")]
    [InlineData(
        "Declaration of the Office for the Protection of Lighthouses",
        "Office for the Protection of Lighthouses"
    )]
    [InlineData(
        "Statement by the Secretariat of the Reed Bed Commission on trout",
        "Secretariat of the Reed Bed Commission"
    )]
    [InlineData("Report of the third meeting of the Committee of Harbour Pilots", "Committee of Harbour Pilots")]
    [InlineData("World Union of Divers – Resolution on wrecks|The General Assembly,", "World Union of Divers")]
    [InlineData("Press release|Secretariat of the Reed Bed Commission", "Secretariat of the Reed Bed Commission")]
    [InlineData(
        "Resolution of the Council of Mines, Quarries and Wells on clearance",
        "Council of Mines, Quarries and Wells"
    )]
    public void The_title_names_the_body_in_English(string title, string name) =>
        IssuerOf(title + English).ShouldBe(name);

    [Theory]
    [InlineData("Résolution du Conseil des ports insulaires sur la truite", "Conseil des ports insulaires")]
    [InlineData("Résolution n° 4 de l’Union des pêcheurs du lac relative à la truite", "Union des pêcheurs du lac")]
    [InlineData("Résolution des Villes du littoral concernant la truite", "Villes du littoral")]
    [InlineData("Rapport de la Commission des balises", "Commission des balises")]
    [InlineData("Communiqué de presse de l’Ambassade de Norrim à Dorsane", "Ambassade de Norrim")]
    [InlineData(
        "Résolution adoptée par la Commission pour la protection des phares à Dorsane",
        "Commission pour la protection des phares"
    )]
    [InlineData("Communiqué du Ministère de la Pêche de Velmara sur la truite", "Ministère de la Pêche de Velmara")]
    public void The_title_names_the_body_in_French(string title, string name) =>
        IssuerOf(title + French).ShouldBe(name);

    [Theory]
    [InlineData("قرار اتحاد صيادي البحيرة بشأن الأسماك", "اتحاد صيادي البحيرة")]
    [InlineData("تقرير لجنة العوامات المضيئة", "لجنة العوامات المضيئة")]
    [InlineData("تقرير الاجتماع الخامس للجنة العوامات المضيئة", "لجنة العوامات المضيئة")]
    [InlineData("بيان وزارة الصيد في جمهورية نوريم حول المنارات", "وزارة الصيد في جمهورية نوريم")]
    [InlineData("بيان صادر عن رابطة حراس المنارات حول الأسماك", "رابطة حراس المنارات")]
    public void The_title_names_the_body_in_Arabic(string title, string name) =>
        IssuerOf(title + Arabic).ShouldBe(name);

    [Theory]
    [InlineData("UNION OF LAKE FISHERS|Resolution on trout|The Union of Lake Fishers," + English)]
    [InlineData("Union of Lake Fishers|RESOLUTION OF THE UNION OF LAKE FISHERS ON TROUT" + English)]
    [InlineData("UNION OF LAKE FISHERS|Resolution on trout" + English)]
    [InlineData("Resolution of the Union of Lake Fishers in favour of trout|The Union of  Lake Fishers," + English)]
    public void All_places_of_a_text_give_one_name(string text) => IssuerOf(text).ShouldBe("Union of Lake Fishers");

    [Fact]
    public void A_line_that_names_the_body_is_a_clause_of_its_own()
    {
        var text = Cut("ULF/2021/4|Union of Lake Fishers|Resolution on trout|The Union of Lake Fishers," + English);

        text.Clauses.Take(4)
            .Select(clause => clause.Kind)
            .ShouldBe([ClauseKind.Symbol, ClauseKind.Issuer, ClauseKind.Title, ClauseKind.Enacting]);
        text.IssuingBody.ShouldNotBeNull()
            .Names.ShouldBe(new Dictionary<string, string> { ["en"] = "Union of Lake Fishers" });
        text.DocumentType.ShouldBe(DocumentType.Resolution);
    }

    [Theory]
    [InlineData("Resolution on trout" + English)]
    [InlineData("Resolution on trout|The day after," + English)]
    [InlineData("Resolution on trout|The Council," + English)]
    [InlineData("Resolution of the conflict on the northern lake" + English)]
    [InlineData("Declaration of Dorsane on trout" + English)]
    [InlineData("Resolution on trout|Recalling the report of the Union of Lake Fishers," + English)]
    [InlineData("Résolution sur la truite|Le lendemain," + French)]
    [InlineData("Résolution sur les droits des Villes du littoral" + French)]
    [InlineData("Résolution sur la truite|Rappelant le rapport du Conseil des ports insulaires," + French)]
    [InlineData("قرار بشأن الأسماك" + Arabic)]
    [InlineData("قرار بشأن الأسماك|إن الأمر كذلك،" + Arabic)]
    public void What_names_nobody_gives_no_body(string text) => IssuerOf(text).ShouldBeNull();

    [Theory]
    [InlineData("Resolution on trout|The Council of Foreign Ministers of the OIC," + English, "OIC")]
    [InlineData(
        "Resolution on trout|The Council of Foreign Ministers of the Organisation of Islamic Cooperation," + English,
        "OIC"
    )]
    [InlineData("Résolution sur la truite|Le Conseil des ministres des affaires étrangères de l’OCI," + French, "OIC")]
    [InlineData("قرار بشأن الأسماك|إن مجلس وزراء خارجية منظمة التعاون الإسلامي،" + Arabic, "OIC")]
    [InlineData("United Nations|Resolution on trout|The Committee of Ministers," + English, "UN")]
    [InlineData("Statement by the Embassy of Japan on trout" + English, "Embassy of Japan")]
    [InlineData(
        "Statement by the Ministry of Foreign Affairs of Portugal on the Union of Lake Fishers" + English,
        "Ministry of Foreign Affairs of Portugal"
    )]
    public void A_listed_body_its_organs_and_missions_are_told_as_before(string text, string code) =>
        IssuerOf(text).ShouldBe(code);

    [Theory]
    [InlineData(
        "Resolution on trout|The General Assembly of the Union of Lake Fishers," + English,
        "General Assembly of the Union of Lake Fishers"
    )]
    [InlineData(
        "Resolution of the Union of Lake Fishers on cooperation with the United Nations" + English,
        "Union of Lake Fishers"
    )]
    [InlineData(
        "Resolution on trout|The Union of Lake Fishers,|Recalling the Charter of the United Nations," + English,
        "Union of Lake Fishers"
    )]
    public void A_listed_body_that_is_spoken_of_does_not_speak(string text, string code) =>
        IssuerOf(text).ShouldBe(code);
}
