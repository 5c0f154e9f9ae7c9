using Resolutions.Aligning.Matching;
using Resolutions.Model;

namespace Resolutions.Aligning.Tests.Matching;

/// <summary>Resolutions that one body adopted in one session, on subjects of one kind, built alike: only an editor may join them.</summary>
public class SameSessionTests(ITestOutputHelper output)
{
    private static readonly AlignableText MusicEnglish = English(
        "Resolution on the teaching of music in village schools",
        "Noting the report of its committee,",
        "1. Requests the parishes to appoint a music teacher in every school;",
        "2. Invites the guild of instrument makers to lend instruments free of charge;"
    );

    private static readonly AlignableText DrawingEnglish = English(
        "Resolution on the teaching of drawing in village schools",
        "Noting the report of its committee,",
        "1. Requests the parishes to appoint a drawing teacher in every school;",
        "2. Invites the guild of painters to give paper and colours free of charge;"
    );

    private static readonly AlignableText DrawingFrench = French(
        "Résolution sur l'enseignement du dessin dans les écoles de village",
        "Prenant note du rapport de son comité,",
        "1. Demande aux paroisses de nommer un professeur de dessin dans chaque école ;",
        "2. Invite la guilde des peintres à donner gratuitement du papier et des couleurs ;"
    );

    private static readonly AlignableText DrawingArabic = Arabic(
        "قرار بشأن تعليم الرسم في مدارس القرى",
        "وإذ تحيط علما بتقرير لجنتها،",
        "1. تطلب إلى الأبرشيات تعيين معلم رسم في كل مدرسة؛",
        "2. تدعو نقابة الرسامين إلى تقديم الورق والألوان مجانا؛"
    );

    private static readonly AlignableText BridgesEnglish = English(
        "Resolution on the repair of the bridges of the upper valley",
        "Concerned that the bridges of Tamble and Ferrin are closed to carts,",
        "1. Urges the parishes to reopen both bridges and the ferry of Ferrin before 15 November 2022;",
        "2. Decides to give 1,250 florins for the bridge of Tamble;"
    );

    private static readonly AlignableText BridgesArabic = Arabic(
        "قرار بشأن إصلاح جسور الوادي الأعلى",
        "وإذ يقلقها أن جسري تامبل وفيرين مغلقان أمام العربات،",
        "1. تحث الأبرشيات على إعادة فتح الجسرين وعبّارة فيرين قبل 15 تشرين الثاني/نوفمبر 2022؛",
        "2. تقرر منح 1250 فلورين لجسر تامبل؛"
    );

    [Fact]
    public void In_one_language_another_title_takes_an_editor() =>
        Compare(MusicEnglish, DrawingEnglish).Evidence.ShouldContain(piece => piece.Code == EvidenceCodes.OtherTitle);

    [Fact]
    public void In_two_languages_what_the_whole_session_shares_is_not_enough()
    {
        foreach (var other in (AlignableText[])[DrawingFrench, DrawingArabic])
            Compare(MusicEnglish, other).IsSame.ShouldBeFalse();
    }

    [Fact]
    public void A_true_version_that_states_no_more_than_its_session_is_proposed() =>
        Compare(DrawingEnglish, DrawingArabic).IsLikely.ShouldBeTrue();

    [Fact]
    public void Numbers_dates_and_names_of_the_operative_part_are_enough() =>
        Compare(BridgesEnglish, BridgesArabic).IsSame.ShouldBeTrue();

    [Fact]
    public void Another_subject_is_not_joined_in_any_language()
    {
        foreach (var other in (AlignableText[])[MusicEnglish, DrawingEnglish, DrawingFrench, DrawingArabic])
            Compare(BridgesEnglish, other).IsSame.ShouldBeFalse();
    }

    [Fact]
    public void Weights_add_up_to_the_score()
    {
        var match = Compare(MusicEnglish, DrawingEnglish);
        var sum = match.Evidence.Sum(piece => piece.Weight) - 4;
        match.Score.ShouldBe(1 / (1 + Math.Exp(-sum)), 0.001);
    }

    [Fact]
    public void Another_publishers_copy_with_a_headline_of_its_own_matches()
    {
        var copy = DrawingEnglish with
        {
            Clauses =
            [
                new("Drawing lessons for all", ClauseKind.Title, null, "title"),
                .. DrawingEnglish.Clauses.Skip(1),
            ],
        };
        Compare(DrawingEnglish, copy).IsSame.ShouldBeTrue();
    }

    private TextMatch Compare(AlignableText left, AlignableText right)
    {
        var match = TextMatching.Compare(left, right);
        output.WriteLine(
            $"{match.Score} {string.Join("; ", match.Evidence.Select(piece => $"{piece.Code} {piece.Weight}"))}"
        );
        return match;
    }

    private static AlignableText English(string title, string recital, params IReadOnlyList<string> decisions) =>
        Text(
            "en",
            title,
            [
                "Meeting at Orselle on 12 and 13 October 2021,",
                "Recalling the Charter of Orselle of 4 May 1987,",
                recital,
            ],
            [
                .. decisions,
                "3. Requests the secretariat to report to it at its forty-second session;",
                "4. Decides to remain seized of the matter.",
            ]
        );

    private static AlignableText French(string title, string recital, params IReadOnlyList<string> decisions) =>
        Text(
            "fr",
            title,
            ["Réunie à Orselle les 12 et 13 octobre 2021,", "Rappelant la Charte d'Orselle du 4 mai 1987,", recital],
            [
                .. decisions,
                "3. Prie le secrétariat de lui faire rapport à sa quarante-deuxième session ;",
                "4. Décide de rester saisie de la question.",
            ]
        );

    private static AlignableText Arabic(string title, string recital, params IReadOnlyList<string> decisions) =>
        Text(
            "ar",
            title,
            [
                "المجتمعة في أورسيل يومي 12 و13 تشرين الأول/أكتوبر 2021،",
                "إذ تشير إلى ميثاق أورسيل المؤرخ 4 أيار/مايو 1987،",
                recital,
            ],
            [
                .. decisions,
                "3. تطلب إلى الأمانة أن تقدم إليها تقريرا في دورتها الثانية والأربعين؛",
                "4. تقرر أن تبقي المسألة قيد نظرها.",
            ]
        );

    private static AlignableText Text(
        string language,
        string title,
        IReadOnlyList<string> preamble,
        IReadOnlyList<string> decisions
    ) =>
        new(
            language,
            [
                new(title, ClauseKind.Title, null, "title"),
                .. preamble.Select((words, i) => new AlignableClause(words, ClauseKind.Preambular, null, $"pp{i + 1}")),
                .. decisions.Select(words => new AlignableClause(
                    words,
                    ClauseKind.Operative,
                    words[..2],
                    $"op{words[0]}"
                )),
            ]
        );
}
