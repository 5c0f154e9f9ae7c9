using FsCheck;
using FsCheck.Fluent;

namespace Resolutions.Linguistics.Tests;

/// <summary>Random texts in which what is hard stands often: marks, digits and letters of several scripts, halves of surrogate pairs.</summary>
internal static class TextsOfAnyScript
{
    private static readonly string[] Pieces =
    [
        .. "L’É|l'|qu’|d'|œ|Æ|ﬁ|é|e\u0301|\u0301|ß|İ|ı|'s|s'|’|-|‐|–|\u00AD|\u200F|\u202B|\u00A0|\u202F| |  |\n|.|,|;|:|(|)|%|٪|،|؛|؟|٫|٬|/".Split(
            '|'
        ),
        .. "ال|و|وال|ب|لل|ك|أ|إ|آ|ٱ|ة|ى|ئ|ؤ|ء|ـ|َ|ّ|ﻻ|ﷺ|گ|پ|ی|٣|۳|3|١٢|1 250|½|²|Ⅳ|ⅳ|１|१|𝟓|𞤀|😀|漢|字|か|カ|한|ก|א|״|ə|Ω|ж".Split(
            '|'
        ),
        .. "resolution|States|État|décide|one|hundred|twenty|and|cent|vingt|et|un|deux|مائة|خمسة|عشر|والعشرون|الدول|قرار|May|mai|مايو|2018|A/RES|USD".Split(
            '|'
        ),
        "\uD83D",
        "\uDE00",
        "\uFFFE",
        "\uFFFF",
        "\0",
    ];

    public static Arbitrary<string> Arbitrary { get; } =
        Gen.OneOf(
                Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
                Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ListOf().Select(units => string.Concat(units))
            )
            .ToArbitrary();
}
