#:property PublishAot=false
#:property RunAnalyzers=false
#:property AllowUnsafeBlocks=true
// Writes two tables from the platform's ICU (CLDR) data, once, in this folder:
// `dotnet run generate-months.cs 72 TABLE > TABLE.tsv`, where 72 is the major version of the ICU at hand, for each TABLE of
//   months    calendar, language, number of the month, name as written; between bars the ways that writers have for a part
//   weekdays  language, name as written
// The Levant, the Maghreb, Mauritania and Egypt name the Gregorian months differently. Spellings that CLDR does not have are
// added by hand below; the same ICU gives the same file.
using System.Runtime.InteropServices;
using System.Text;

const int Months = 1;
const int ShortMonths = 2;
const int Weekdays = 3;
const int ShortWeekdays = 4;
const int LoneMonths = 10;
const int LoneShortMonths = 11;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var library = NativeLibrary.Load(OperatingSystem.IsLinux() ? $"libicui18n.so.{args[0]}" : "icu");
var suffix = OperatingSystem.IsLinux() ? $"_{args[0]}" : "";
var open = Entry<OpenFormat>("udat_open");
var symbols = Entry<GetSymbols>("udat_getSymbols");
var version = new byte[4];
Entry<GetVersion>("u_getVersion")(version);

string[] gregorian = ["fr", "fr-CA", "en", "en-AU", "ar", "ar-EG", "ar-SY", "ar-DZ", "ar-MA", "ar-MR"];
string[] islamic = ["fr", "en", "ar"];
var lines = new HashSet<string>();
switch (args[1])
{
    case "months":
        foreach (var locale in gregorian)
            AddMonths("gregorian", locale, Months, ShortMonths, LoneMonths, LoneShortMonths);
        // The short forms of the Islamic months (sha., raj., saf.) are rather words and names of other kinds.
        foreach (var locale in islamic)
            AddMonths("islamic", $"{locale}@calendar=islamic-umalqura", Months, LoneMonths);
        AddByHand();
        break;
    case "weekdays":
        foreach (var language in new[] { "fr", "en", "ar" })
        {
            foreach (var name in Names(language, Weekdays, 7, 1).Concat(Names(language, ShortWeekdays, 7, 1)))
                lines.Add($"{language}\t{name.TrimEnd('.')}");
        }
        break;
}
Console.Write($"# generate-months.cs, ICU {version[0]}.{version[1]}\n");
foreach (var line in lines.Order(StringComparer.Ordinal))
    Console.Write($"{line}\n");

void AddMonths(string calendar, string locale, params int[] kinds)
{
    foreach (var kind in kinds)
    {
        foreach (var (index, name) in Names(locale, kind, 12, 0).Index())
            Add(calendar, locale[..2], index + 1, name.TrimEnd('.'));
    }
}

void AddByHand()
{
    Add("gregorian", "fr", 2, "fév");
    Add("gregorian", "ar", 1, "كانون ثاني", "كانون ثان");
    Add("gregorian", "ar", 4, "نيسان");
    Add("gregorian", "ar", 5, "مايس");
    Add("gregorian", "ar", 6, "يونيه");
    Add("gregorian", "ar", 7, "يوليه");
    Add("gregorian", "ar", 8, "آب", "أوغسطس");
    Add("gregorian", "ar", 9, "سبتنبر");
    Add("gregorian", "ar", 10, "تشرين أول");
    Add("gregorian", "ar", 11, "تشرين ثاني", "تشرين ثان", "نوفنبر");
    Add("gregorian", "ar", 12, "كانون أول");

    Add("islamic", "ar", 1, "المحرم", "محرم الحرام");
    Add("islamic", "ar", 2, "صفر الخير");
    Add("islamic", "ar", 3, "ربيع أول");
    Add("islamic", "ar", 4, "ربيع الثاني", "ربيع ثاني", "ربيع ثان", "ربيع آخر");
    Add("islamic", "ar", 5, "جمادى الأول", "جماد الأول", "جماد أول", "جمادى أولى");
    Add("islamic", "ar", 6, "جمادى الثانية", "جمادى الثاني", "جمادى الآخر", "جماد الآخر", "جماد الثاني", "جماد آخر");
    Add("islamic", "ar", 7, "رجب الفرد", "رجب الأصب");
    Add("islamic", "ar", 8, "شعبان المعظم");
    Add("islamic", "ar", 9, "رمضان المبارك", "رمضان المعظم");
    Add("islamic", "ar", 10, "شوال المكرم");
    Add("islamic", "ar", 11, "ذي القعدة", "ذو القعدة الحرام", "ذي القعدة الحرام");
    Add("islamic", "ar", 12, "ذي الحجة", "ذو الحجة الحرام", "ذي الحجة الحرام");
    AddLatin();
}

// Spaces, hyphens and apostrophes do not count when names are read, so that one spelling stands for several.
void AddLatin()
{
    const string First = "I|al-Awwal|al-Awal|ul-Awwal|ul-Awal|Awwal|Awal";
    const string Second =
        "II|al-Thani|ath-Thani|ul-Thani|uth-Thani|us-Sani|al-Akhir|al-Akhar|ul-Akhir|Thani|al-Thania|al-Thaniya|al-Thaniyah|ath-Thania|ath-Thaniya|ath-Thaniyah|al-Akhira|al-Akhirah|al-Akhera";
    const string Rabi = "Rabi|Rabia|Rabee|Rabie|Rabii";
    const string Jumada = "Jumada|Jumadah|Jumad|Jamada|Jamadi|Joumada|Djoumada|Djumada";
    const string Dhu = "Dhu|Dhou|Dou|Zu|Zou|Zi|Thu|Dhi";
    AddInBoth(1, "Muharram|Moharram|Mouharram|Mouharam|Muharam");
    AddInBoth(2, "Safar|Saffar");
    AddInBoth(3, $"{Rabi} {First}");
    AddInBoth(4, $"{Rabi} {Second}");
    AddInBoth(5, $"{Jumada} {First}|al-Ula|al-Oula|ul-Ula|Ula|al-Awla");
    AddInBoth(6, $"{Jumada} {Second}");
    AddInBoth(7, "Rajab|Radjab|Redjeb|Rejab");
    AddInBoth(8, "Shaban|Shaaban|Sha'ban|Sha'baan|Sha'aban|Chaban|Chabane|Cha'ban|Cha'bane|Chaaban|Chaabane");
    AddInBoth(9, "Ramadan|Ramadhan|Ramadhane|Ramazan");
    AddInBoth(10, "Shawwal|Shawal|Chawwal|Chawal|Chaoual|Chaouel");
    AddInBoth(11, $"{Dhu} |l|al|el Qidah|Qida|Qadah|Qada|Qaadah|Qaada|Qaidah|Kada|Kaada|Kida");
    AddInBoth(12, $"{Dhu} |l|al|el Hijjah|Hijja|Hijah|Hija|Hidja|Hidjja");
}

void AddInBoth(int month, string name)
{
    Add("islamic", "en", month, name);
    Add("islamic", "fr", month, name);
}

void Add(string calendar, string language, int month, params string[] names)
{
    foreach (var name in names)
        lines.Add($"{calendar}\t{language}\t{month}\t{name}");
}

List<string> Names(string locale, int kind, int count, int from)
{
    var format = open(-2, -2, locale, null, 0, "MMMM", -1, out var status);
    var names = new List<string>();
    for (var i = from; i < from + count; i++)
    {
        var buffer = new char[100];
        var length = symbols(format, kind, i, buffer, buffer.Length, out status);
        names.Add(status > 0 ? throw new InvalidOperationException($"{locale}: {status}") : new(buffer, 0, length));
    }
    return names;
}

T Entry<T>(string name)
    where T : Delegate => Marshal.GetDelegateForFunctionPointer<T>(NativeLibrary.GetExport(library, name + suffix));

[UnmanagedFunctionPointer(CallingConvention.Cdecl)]
internal delegate void GetVersion([Out] byte[] version);

[UnmanagedFunctionPointer(CallingConvention.Cdecl)]
internal delegate nint OpenFormat(
    int timeStyle,
    int dateStyle,
    [MarshalAs(UnmanagedType.LPStr)] string locale,
    [MarshalAs(UnmanagedType.LPWStr)] string? zone,
    int zoneLength,
    [MarshalAs(UnmanagedType.LPWStr)] string pattern,
    int patternLength,
    out int status
);

[UnmanagedFunctionPointer(CallingConvention.Cdecl)]
internal delegate int GetSymbols(
    nint format,
    int kind,
    int index,
    [Out, MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U2)] char[] buffer,
    int capacity,
    out int status
);
