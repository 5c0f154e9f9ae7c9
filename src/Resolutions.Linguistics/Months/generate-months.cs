#:property PublishAot=false
#:property RunAnalyzers=false
// Writes months.tsv from the platform's ICU data, once: `dotnet run generate-months.cs > months.tsv`, in this folder.
// Lines: language, month, name as written. The Levant, the Maghreb and Egypt name the months differently.
using System.Globalization;

string[] cultures = ["fr", "en", "ar", "ar-EG", "ar-SY", "ar-DZ", "ar-MA", "ar-MR"];
string[] byHand = ["fr\t9\tsept", "en\t9\tSept", "ar\t6\tيونيه", "ar\t7\tيوليه", "ar\t4\tنيسان", "ar\t8\tآب"];

var lines = byHand.ToHashSet();
foreach (var culture in cultures)
{
    var format = CultureInfo.GetCultureInfo(culture).DateTimeFormat;
    foreach (var names in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames })
    {
        foreach (var (index, name) in names.Take(12).Index())
            lines.Add($"{culture.Split('-')[0]}\t{index + 1}\t{name.TrimEnd('.')}");
    }
}
foreach (var line in lines.Order(StringComparer.Ordinal))
    Console.WriteLine(line);
