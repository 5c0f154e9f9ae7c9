using Resolutions.Model;

namespace Resolutions.Web.Tests.Api;

/// <summary>Texts of a body that does not exist, on a subject that divides nobody.</summary>
internal static class InventedTexts
{
    /// <summary>
    /// Three languages, four texts. English cuts in two what French says at once; Arabic has no clause on bells; a
    /// newspaper carries the French once more, with a headline of its own.
    /// </summary>
    public static InventedResolution HarbourLights() =>
        new("harbour-lights")
        {
            Date = PartialDate.Parse("2018-09-24"),
            BodyCode = "CP",
            Texts = [French(), English(), Arabic(), Gazette()],
            Groups =
            [
                "fr:title en:title ar:title fr/2:title",
                "fr:pp1 en:pp1 ar:pp1 fr/2:pp1",
                "fr:op1 en:op1 en:op2 ar:op1",
                "fr:op2 en:op3 ar:op2",
                "fr:op2.a en:op3.a ar:op2.a",
                "fr:op2.b en:op3.b ar:op2.b",
                "fr:op3 en:op4",
            ],
        };

    /// <summary>A resolution of two lines.</summary>
    public static InventedResolution Brief(string slug, string? date, string language = "fr", string? body = null) =>
        new(slug)
        {
            Date = date is null ? null : PartialDate.Parse(date),
            BodyCode = body,
            Texts =
            [
                new(
                    language,
                    1,
                    [
                        new("title", ClauseKind.Title, null, $"Marées ({slug})"),
                        new("op1", ClauseKind.Operative, "1.", "PUBLIE les heures des marées."),
                    ]
                ),
            ],
        };

    private static InventedText French() =>
        new(
            "fr",
            1,
            [
                new("title", ClauseKind.Title, null, "Résolution sur les feux des ports"),
                new("pp1", ClauseKind.Preambular, null, "Rappelant l'usage des marins dès l'été,"),
                new("op1", ClauseKind.Operative, "1.", "INVITE les ports à allumer leurs feux et à les entretenir ;"),
                new("op2", ClauseKind.Operative, "2.", "DEMANDE à chaque port :"),
                new("op2.a", ClauseKind.Operative, "a)", "d'annoncer l'heure des feux ;"),
                new("op2.b", ClauseKind.Operative, "b)", "d'en tenir un registre « public » ;"),
                new("op3", ClauseKind.Operative, "3.", "NOTE que les cloches sonnent par temps de brume."),
            ]
        );

    private static InventedText English() =>
        new(
            "en",
            1,
            [
                new("title", ClauseKind.Title, null, "Resolution on harbour lights"),
                new("pp1", ClauseKind.Preambular, null, "Recalling what sailors do from summer on,"),
                new("op1", ClauseKind.Operative, "1.", "Invites harbours to light their lights;"),
                new("op2", ClauseKind.Operative, "2.", "Invites them to keep those lights in order;"),
                new("op3", ClauseKind.Operative, "3.", "Asks each harbour:"),
                new("op3.a", ClauseKind.Operative, "(a)", "to announce the hour of its lights;"),
                new("op3.b", ClauseKind.Operative, "(b)", "to keep a \"public\" register of it;"),
                new("op4", ClauseKind.Operative, "4.", "Notes that bells ring in fog.") { Language = "en-GB" },
            ]
        );

    private static InventedText Arabic() =>
        new(
            "ar",
            1,
            [
                new("title", ClauseKind.Title, null, "قرار بشأن أضواء الموانئ"),
                new("pp1", ClauseKind.Preambular, null, "إذ يذكّر بما اعتاده البحارة،"),
                new("op1", ClauseKind.Operative, "1.", "يدعو الموانئ إلى إضاءة أضوائها وصيانتها؛"),
                new("op2", ClauseKind.Operative, "2.", "يطلب من كل ميناء:"),
                new("op2.a", ClauseKind.Operative, "(أ)", "أن يعلن ساعة الأضواء؛"),
                new("op2.b", ClauseKind.Operative, "(ب)", "أن يمسك سجلا لها."),
            ]
        );

    private static InventedText Gazette() =>
        new(
            "fr",
            2,
            [
                new("title", ClauseKind.Title, null, "Les ports s'éclairent") { Speaker = Speaker.Publisher },
                new("pp1", ClauseKind.Preambular, null, "Rappelant l'usage des marins dès l'été,"),
            ]
        )
        {
            PublisherCode = "Courrier des quais",
        };
}
