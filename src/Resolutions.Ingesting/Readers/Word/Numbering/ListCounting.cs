using System.Globalization;
using System.Text;

namespace Resolutions.Ingesting.Readers.Word.Numbering;

/// <summary>Counts the paragraphs of lists in their order, and writes the labels that Word prints before them.</summary>
/// <param name="language">A BCP 47 primary tag, for numbers in words.</param>
internal sealed class ListCounting(NumberingDefinitions definitions, string language)
{
    private readonly Dictionary<string, int?[]> _counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string, int)> _begun = [];

    /// <summary>Counts one paragraph.</summary>
    /// <param name="level">From 0.</param>
    /// <returns>Its label; null where the list is not defined or its level prints nothing.</returns>
    public string? Next(string list, int level)
    {
        if (definitions.KindOf(list) is not { } kind || definitions.LevelOf(list, level) is not { } definition)
            return null;
        if (!_counters.TryGetValue(kind, out var counters))
            _counters[kind] = counters = new int?[NumberingDefinitions.Levels];
        var isAnew = _begun.Add((list, level)) && definitions.StartOverride(list, level) is not null;
        counters[level] =
            isAnew ? definitions.StartOverride(list, level)
            : counters[level] is { } count ? count + 1
            : definition.Start;
        Restart(list, level, counters);
        var label = Write(list, definition, counters).Trim();
        return label.Length == 0 ? null : label;
    }

    /// <summary>The levels below begin anew, each as it says (17.9.11).</summary>
    private void Restart(string list, int level, int?[] counters)
    {
        for (var below = level + 1; below < counters.Length; below++)
        {
            if (definitions.LevelOf(list, below)?.RestartAfter is not { } after || (after > 0 && level < after))
                counters[below] = null;
        }
    }

    private string Write(string list, NumberingLevel definition, int?[] counters)
    {
        if (definition.Format.IsBullet)
            return Bullets.Of(definition.Text);
        var label = new StringBuilder();
        var text = definition.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length && text[i + 1] is >= '1' and <= '9')
                label.Append(Number(list, definition, text[++i] - '1', counters));
            else
                label.Append(text[i]);
        }
        return label.ToString();
    }

    private string Number(string list, NumberingLevel definition, int level, int?[] counters)
    {
        if (definitions.LevelOf(list, level) is not { } shown)
            return "";
        var number = counters[level] ?? shown.Start;
        var inDigits = definition.IsLegal && shown.Format.Name is not ("none" or "decimalZero");
        return inDigits ? number.ToString(CultureInfo.InvariantCulture) : shown.Format.Write(number, language);
    }
}
