namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Bullets of lists, which Word keeps as places in the fonts Symbol and Wingdings.</summary>
internal static class Bullets
{
    /// <summary>As the characters that they look like; a plain bullet for what is a place in a font.</summary>
    public static string Of(string text) =>
        text.Trim() switch
        {
            "" => "•",
            "o" => "◦",
            "\uF0A7" => "▪",
            "\uF0D8" => "‣",
            "\uF02D" or "\uF0BE" => "–",
            { Length: 1 } other when other[0] is >= '\uE000' and <= '\uF8FF' => "•",
            var other => other,
        };
}
