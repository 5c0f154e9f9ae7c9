using FsCheck;
using FsCheck.Fluent;
using Resolutions.Model;

namespace Resolutions.Segmenting.Tests;

/// <summary>Texts that nobody wrote: what documents are made of, in any order, with what files are damaged by.</summary>
internal static class ArbitraryTexts
{
    private static readonly string[] Parts =
    [
        "Recalling the rivers",
        "Calls upon the lakes",
        "Rappelant les rivières ;",
        "DEMANDE aux lacs",
        "وإذ يشير إلى الأنهار؛",
        "يدعو البحيرات",
        "Resolution on lakes",
        "Rapport de la réunion",
        "بيان السفارة",
        "The Council,",
        "Embassy of Norway",
        "Geneva, 3 May 2020",
        "Bakou, 3 mai, AZERTAC",
        "OIC/CFM-1/2020/RES.1",
        "ANNEX II",
        "Share on social media",
        "1.",
        "- 2. ",
        "(a) ",
        "ب) ",
        "iv) ",
        "٦-",
        "-7 ",
        "4.1 ",
        "Article 5",
        "أولا: ",
        "A. ",
        "M. ",
        "«",
        "»",
        "\"",
        "“",
        "”",
        ":",
        ";",
        ".",
        ",",
        "،",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\t",
        "\u00A0\u00A0\u00A0\u00A0",
        " | ",
        "____",
        "\u200F",
        "\uFEFF",
        "\0",
        "\u001B",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDC00",
        " ",
        " ",
        " and the water of the lakes is clear",
        "Trade talks between lake states resume",
    ];

    public static Arbitrary<string> Texts =>
        Gen.OneOf(
                Gen.Elements(Parts).ListOf().Select(string.Concat),
                Gen.Elements(Parts).ArrayOf(60).Select(string.Concat),
                ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")
            )
            .ToArbitrary();

    public static Arbitrary<List<Block>> Blocks =>
        (
            from kind in Gen.Elements(Enum.GetValues<BlockKind>())
            from start in Gen.Choose(-5, 200)
            from length in Gen.Choose(-2, 120)
            from label in Gen.Elements(null, "1.", "(أ)", "•", "iv)", "4.1", "2 bis")
            from level in Gen.Choose(-1, 3)
            from language in Gen.Elements(null, "fr", "ar", "zz-nonsense")
            select new Block(kind, new(start, start + length), label, level, language)
        )
            .ListOf()
            .Select(blocks => blocks.ToList())
            .ToArbitrary();
}
