using System.Collections.Frozen;
using System.Globalization;
using Resolutions.Linguistics.Folding;
using Resolutions.Model;

namespace Resolutions.Linguistics.Months;

/// <summary>The names of the months as written in a language: Gregorian ones, the Arab countries' own among them, and Islamic ones.</summary>
internal sealed class MonthNames
{
    private static readonly FrozenDictionary<string, MonthNames> ByLanguage = Read();
    private static readonly MonthNames None = new();
    private readonly Dictionary<string, MonthName> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MonthName>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private MonthNames() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Letters of the longest name.</summary>
    public int Longest { get; private set; }

    /// <summary>The folded letters that a name may begin with before a space, hyphen or apostrophe parts it.</summary>
    public IReadOnlySet<string> Beginnings => _beginnings;

    /// <summary>Empty where the language has none here.</summary>
    public static MonthNames In(string language) => ByLanguage.GetValueOrDefault(LanguageTags.Primary(language), None);

    /// <param name="letters">Of a name, folded, without what parts them: كانونالثاني, dhualhijjah.</param>
    public MonthName? Of(ReadOnlySpan<char> letters) => _lookup.TryGetValue(letters, out var name) ? name : null;

    private static FrozenDictionary<string, MonthNames> Read()
    {
        var languages = new Dictionary<string, MonthNames>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("months.tsv"))
        {
            if (!languages.TryGetValue(row[1], out var names))
                languages[row[1]] = names = new();
            var calendar = Enum.Parse<CalendarKind>(row[0], ignoreCase: true);
            names.Add(new(calendar, int.Parse(row[2], CultureInfo.InvariantCulture)), row[3]);
        }
        return languages.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Dhu|Zu |l|al Hijja: every way to write a part goes with every way to write the others.
    private void Add(MonthName month, string written)
    {
        var names = new List<string> { "" };
        foreach (var ways in written.Split(' ').Select(part => part.Split('|')))
            names = [.. names.SelectMany(name => ways.Select(way => Joined(name, FoldedText.Fold(way))))];
        foreach (var name in names)
        {
            _names[name] = month;
            Longest = Math.Max(Longest, name.Length);
        }
    }

    // rabi + ul-thani: rabi, rabiul and rabiulthani may each stand before a space.
    private string Joined(string name, string part)
    {
        foreach (var piece in part.Split('\'', '-'))
        {
            name += piece;
            if (name.Length > 0)
                _beginnings.Add(name);
        }
        return name;
    }
}
