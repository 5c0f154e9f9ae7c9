using Resolutions.Model;

namespace Resolutions.Aligning.Tests;

/// <summary>Clauses without a number, a date or a name, of much the same length: their formulas alone tell them apart.</summary>
internal static class InventedLibraries
{
    public static readonly string[] French =
    [
        "Se félicite de l’ouverture de la nouvelle salle de lecture dans la vieille ville ;",
        "Exhorte les bibliothèques à prêter leurs livres aux écoles des villages éloignés ;",
        "Décide de publier le catalogue commun des manuscrits et des cartes anciennes ;",
        "Remercie les donateurs qui ont permis de réparer la toiture du grand dépôt ;",
        "Condamne le vol des reliures anciennes et la vente des feuillets qui en viennent ;",
        "Prie le secrétariat de lui présenter un rapport sur l’état de ses collections.",
    ];

    public static readonly string[] English =
    [
        "Welcomes the opening of the new reading room in the historic quarter of the town;",
        "Urges the libraries to lend their books to the schools of the distant villages;",
        "Decides to publish the joint list of the handwritten books and of the old maps;",
        "Thanks the donors who made it possible to mend the roof of the great storehouse;",
        "Condemns the theft of old bindings and the sale of the leaves that were in them;",
        "Requests the secretariat to submit to it a report on the state of its holdings.",
    ];

    public static readonly string[] Arabic =
    [
        "يرحب بافتتاح قاعة المطالعة الجديدة في الحي القديم من المدينة؛",
        "يحث المكتبات على إعارة كتبها لمدارس القرى البعيدة عن المدينة؛",
        "يقرر نشر الفهرس المشترك للمخطوطات والخرائط القديمة المحفوظة؛",
        "يشكر المتبرعين الذين أتاحوا ترميم سقف المستودع الكبير؛",
        "يدين سرقة الأغلفة القديمة وبيع الأوراق المنتزعة منها؛",
        "يطلب إلى الأمانة أن تقدم إليه تقريرا عن حالة مجموعاتها.",
    ];

    /// <summary>As operative clauses of an enacting clause, numbered from 1 in the order given.</summary>
    public static AlignableText Cut(string language, params IEnumerable<string> contents) =>
        new(
            language,
            [
                new(Enacting(language), ClauseKind.Enacting, null, "enacting"),
                .. contents.Select(
                    (content, i) =>
                        new AlignableClause($"{i + 1}. {content}", ClauseKind.Operative, $"{i + 1}.", $"op{i + 1}")
                ),
            ]
        );

    private static string Enacting(string language) =>
        language switch
        {
            "fr" => "Le Conseil des bibliothèques,",
            "ar" => "إن مجلس المكتبات،",
            _ => "The Council of Libraries,",
        };
}
