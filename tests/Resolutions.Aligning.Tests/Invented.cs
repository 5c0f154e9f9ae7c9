using Resolutions.Model;

namespace Resolutions.Aligning.Tests;

/// <summary>Resolutions written for these tests.</summary>
internal static class Invented
{
    public static readonly string[] RiverFrench =
    [
        "Résolution sur le partage des eaux du fleuve Orvane",
        "Rappelant la convention signée à Genève le 14 mars 1998 et les travaux de la commission du fleuve,",
        "1. Invite les États riverains à échanger chaque mois leurs relevés de niveau ;",
        "2. Décide de créer 24 stations de mesure avant le 30 juin 2023 ;",
        "3. Remercie le Paraguay et le Sénégal de leurs contributions ;",
        "4. Prie le secrétariat de lui rendre compte des progrès accomplis.",
    ];

    public static readonly string[] RiverArabic =
    [
        "قرار بشأن تقاسم مياه نهر أورفان",
        "إذ يشير إلى الاتفاقية الموقعة في جنيف في 14 آذار/مارس 1998 وإلى أعمال لجنة النهر،",
        "1. يدعو الدول المشاطئة إلى تبادل قياسات المنسوب كل شهر؛",
        "2. يقرر إنشاء ٢٤ محطة قياس قبل 30 حزيران/يونيو ٢٠٢٣؛",
        "3. يشكر باراغواي والسنغال على مساهماتهما؛",
        "4. يطلب إلى الأمانة أن تقدم إليه تقريراً عن التقدم المحرز.",
    ];

    public static readonly string[] RiverEnglish =
    [
        "Resolution on the sharing of the waters of the river Orvane",
        "Recalling the convention signed in Geneva on 14 March 1998 and the work of the river commission,",
        "1. Invites the riparian States to exchange their level readings every month;",
        "2. Decides to set up 24 gauging stations before 30 June 2023;",
        "3. Thanks Paraguay and Senegal for their contributions;",
        "4. Requests the secretariat to report to it on the progress made.",
    ];

    public static readonly string[] MinesEnglish =
    [
        "Resolution on assistance in mine clearance",
        "Recalling its decision of 4 May 2020 and noting that 35 countries still report minefields,",
        "1. Welcomes the report that the coordinator submitted on 12 February 2021;",
        "2. Calls upon member States to pay 1,200,000 into the fund before 31 December 2021;",
        "3. Requests the coordinator to train 80 teams in Colombia and Cambodia;",
        "4. Decides to review the progress made on 9 April 2022.",
    ];

    public static readonly string[] MinesEnglishNextYear =
    [
        "Resolution on assistance in mine clearance",
        "Recalling its decision of 4 May 2020 and noting that 33 countries still report minefields,",
        "1. Welcomes the report that the coordinator submitted on 17 February 2022;",
        "2. Calls upon member States to pay 1,450,000 into the fund before 31 December 2022;",
        "3. Requests the coordinator to train 95 teams in Colombia and Cambodia;",
        "4. Decides to review the progress made on 8 April 2023.",
    ];

    public static readonly string[] MinesFrenchNextYear =
    [
        "Résolution sur l’assistance au déminage",
        "Rappelant sa décision du 4 mai 2020 et notant que 33 pays signalent encore des champs de mines,",
        "1. Accueille avec satisfaction le rapport que le coordonnateur a présenté le 17 février 2022 ;",
        "2. Demande aux États membres de verser 1 450 000 au fonds avant le 31 décembre 2022 ;",
        "3. Prie le coordonnateur de former 95 équipes en Colombie et au Cambodge ;",
        "4. Décide d’examiner les progrès accomplis le 8 avril 2023.",
    ];

    /// <summary>With kinds, labels and addresses, as segmenting gives them.</summary>
    public static AlignableText Cut(string language, params IReadOnlyList<string> contents) =>
        new(
            language,
            [
                .. contents.Select(
                    (content, i) =>
                        i switch
                        {
                            0 => new AlignableClause(content, ClauseKind.Title, null, "title"),
                            1 => new AlignableClause(content, ClauseKind.Preambular, null, "pp1"),
                            _ => new AlignableClause(content, ClauseKind.Operative, content[..2], $"op{content[0]}"),
                        }
                ),
            ]
        );

    /// <summary>Contents alone, their labels cut off.</summary>
    public static AlignableText Bare(string language, params IReadOnlyList<string> contents) =>
        new(
            language,
            [.. contents.Select(content => new AlignableClause(content.TrimStart('1', '2', '3', '4', '.', ' ')))]
        );

    /// <summary>The groups as words: "0|0 1,2|1 |2".</summary>
    public static string Shown(this IEnumerable<AlignedGroup> groups) =>
        string.Join(
            ' ',
            groups.Select(group => string.Join('|', group.Members.Select(side => string.Join(',', side))))
        );
}
