#:property PublishAot=false
#:property RunAnalyzers=false
#:property AllowUnsafeBlocks=true
// Writes our tables of names from the platform's ICU (CLDR) data, once, on Linux: `dotnet run generate-names.cs 72 countries > countries.tsv`
// in this folder, where 72 is the major version of the ICU at hand (.NET itself gives a name in its own language alone). The tables:
// countries (ISO 3166-1), regions (UN M.49), languages (ISO 639; ../Languages/languages.tsv) and cities (of time zones; for the tests of Names).
// Lines: code, names in English, French, Arabic; in a cell the usual name first, then short forms and variants, between " | ".
using System.Runtime.InteropServices;
using System.Text;

var icu = new Icu(args[0]);
string[] languages = ["en", "fr", "ar"];
var (title, rows) = args[1] switch
{
    "countries" => ("Countries and territories of ISO 3166-1", Countries()),
    "regions" => ("The world, continents and regions of UN M.49", Regions()),
    "languages" => ("Languages of ISO 639 that have a name in each of three languages", Languages()),
    "cities" => ("Cities that time zones are named after", Cities()),
    _ => throw new ArgumentException($"No table '{args[1]}'."),
};
Console.OutputEncoding = new UTF8Encoding(false);
Console.WriteLine($"# {title}: code, English, French, Arabic. Written by generate-names.cs from {icu.Version}.");
foreach (var (code, names) in rows.OrderBy(row => row.Code, StringComparer.Ordinal))
    Console.WriteLine(string.Join('\t', names.Select(all => string.Join(" | ", all.Distinct())).Prepend(code)));

IEnumerable<(string Code, IEnumerable<string>[] Names)> Countries()
{
    var variants = Variants("region", "Countries", ["short", "variant"]);
    return icu.Regions(Icu.Territory)
        // Ascension, Clipperton and the like have a code in CLDR alone; XA and XB are for testing.
        .Where(code => code is not ("AC" or "CP" or "TA" or "XA" or "XB" or "ZZ"))
        .Select(code => (code, Named(icu.CountryName, $"und_{code}", code, variants)));
}

IEnumerable<(string Code, IEnumerable<string>[] Names)> Regions() =>
    new[] { Icu.World, Icu.Continent, Icu.Subcontinent, Icu.Grouping }
        .SelectMany(icu.Regions)
        .Where(code => code.All(char.IsAsciiDigit))
        .Select(code => (code, Named(icu.CountryName, $"und_{code}", code, [])));

IEnumerable<(string Code, IEnumerable<string>[] Names)> Languages()
{
    var variants = Variants("lang", "Languages", ["short", "variant", "long"]);
    return icu.Languages()
        // No language, any language, one that is invented for a film.
        .Where(code => code is not ("mul" or "tlh" or "und" or "zbl" or "zxx"))
        .Where(code => languages.All(language => icu.LanguageName(code, language) != code))
        .Select(code => (code, Named(icu.LanguageName, code, code, variants)));
}

IEnumerable<(string Code, IEnumerable<string>[] Names)> Cities()
{
    var names = languages.ToDictionary(language => language, icu.Cities);
    return names["ar"]
        .Keys.Where(zone => names["fr"].ContainsKey(zone) && zone != "Etc:Unknown")
        .Select(zone =>
        {
            // English has a name of its own only where it is not the zone's.
            var english = names["en"].GetValueOrDefault(zone, zone[(zone.LastIndexOf(':') + 1)..].Replace('_', ' '));
            // Knox [Indiana]
            var alone = new[] { english, names["fr"][zone], names["ar"][zone] }.Select(name =>
                name.Split([" [", " ("], 2, default)[0]
            );
            return (zone, alone.Select(name => (IEnumerable<string>)[name]).ToArray());
        });
}

IEnumerable<string>[] Named(
    Func<string, string, string> nameIn,
    string locale,
    string code,
    Dictionary<(string, string), List<string>> variants
) =>
    [
        .. languages.Select(language =>
            variants.GetValueOrDefault((language, code), []).Prepend(nameIn(locale, language))
        ),
    ];

Dictionary<(string Language, string Code), List<string>> Variants(string package, string table, string[] kinds)
{
    var found = new Dictionary<(string, string), List<string>>();
    foreach (var language in languages)
    {
        foreach (var (code, name) in kinds.SelectMany(kind => icu.Table(package, language, $"{table}%{kind}")))
        {
            if (!found.TryGetValue((language, code), out var names))
                found[(language, code)] = names = [];
            // US, UK, R.-U.: too like other words to be found in a text whatever its case.
            if (name.Any(char.IsLower) || name.Any(letter => letter > '\u0590'))
                names.Add(name);
        }
    }
    return found;
}

/// <summary>What is used of ICU's C interface; its functions carry the major version in their names.</summary>
internal sealed class Icu(string version)
{
    public const int Territory = 1,
        World = 2,
        Continent = 3,
        Subcontinent = 4,
        Grouping = 5;

    // What a function says of its success; ICU does nothing where it holds the failure of one before.
    private static int _status;

    private readonly nint _common = NativeLibrary.Load($"libicuuc.so.{version}");
    private readonly nint _more = NativeLibrary.Load($"libicui18n.so.{version}");

    public string Version
    {
        get
        {
            byte[] icu = new byte[4],
                cldr = new byte[4];
            Of<GetVersion>("u_getVersion")(icu);
            Of<GetCldrVersion>("ulocdata_getCLDRVersion")(cldr, ref Fresh());
            return $"ICU {icu[0]}.{icu[1]}, CLDR {cldr[0]}";
        }
    }

    public string CountryName(string locale, string language) => Name("uloc_getDisplayCountry", locale, language);

    public string LanguageName(string locale, string language) => Name("uloc_getDisplayLanguage", locale, language);

    public IEnumerable<string> Regions(int type)
    {
        var all = Of<GetRegions>("uregion_getAvailable")(type, ref Fresh());
        while (Of<NextName>("uenum_next")(all, out _, ref Fresh()) is not 0 and var code)
            yield return Marshal.PtrToStringUTF8(code)!;
    }

    public IEnumerable<string> Languages()
    {
        var all = Of<GetList>("uloc_getISOLanguages")();
        for (var i = 0; Marshal.ReadIntPtr(all, i * nint.Size) is not 0 and var code; i++)
            yield return Marshal.PtrToStringUTF8(code)!;
    }

    public List<(string Key, string Value)> Table(string package, string language, string table) =>
        [.. Under(Open(package, language), table).Select(entry => (entry.Key, Text(entry.Resource)))];

    public Dictionary<string, string> Cities(string language)
    {
        var found = new Dictionary<string, string>();
        foreach (var (zone, names) in Under(Open("zone", language), "zoneStrings"))
        {
            if (zone.Contains(':') && !zone.StartsWith("meta:") && Get(names, "ec") is not 0 and var city)
                found[zone] = Text(city);
        }
        return found;
    }

    private static ref int Fresh()
    {
        _status = 0;
        return ref _status;
    }

    private nint Open(string package, string language) =>
        Of<OpenBundle>("ures_open")($"icudt{version}l-{package}", language, ref Fresh());

    private nint Get(nint bundle, string key)
    {
        var got = Of<GetByKey>("ures_getByKey")(bundle, key, 0, ref Fresh());
        return _status > 0 ? 0 : got;
    }

    private IEnumerable<(string Key, nint Resource)> Under(nint bundle, string key)
    {
        var table = Get(bundle, key);
        for (var i = 0; table != 0 && i < Of<GetSize>("ures_getSize")(table); i++)
        {
            var entry = Of<GetByIndex>("ures_getByIndex")(table, i, 0, ref Fresh());
            yield return (Marshal.PtrToStringUTF8(Of<GetKey>("ures_getKey")(entry))!, entry);
        }
    }

    private string Text(nint resource)
    {
        var characters = Of<GetString>("ures_getString")(resource, out var length, ref Fresh());
        return Marshal.PtrToStringUni(characters, length);
    }

    private string Name(string function, string locale, string language)
    {
        var buffer = new char[200];
        var length = Of<GetName>(function)(locale, language, buffer, buffer.Length, ref Fresh());
        return _status > 0 ? throw new InvalidOperationException($"{locale}: {_status}") : new(buffer, 0, length);
    }

    private T Of<T>(string function)
        where T : Delegate
    {
        var name = $"{function}_{version}";
        return Marshal.GetDelegateForFunctionPointer<T>(
            NativeLibrary.TryGetExport(_common, name, out var address) ? address : NativeLibrary.GetExport(_more, name)
        );
    }

    private delegate void GetVersion([Out] byte[] version);

    private delegate void GetCldrVersion([Out] byte[] version, ref int status);

    private delegate nint GetRegions(int type, ref int status);

    private delegate nint NextName(nint all, out int length, ref int status);

    private delegate nint GetList();

    private delegate nint OpenBundle(
        [MarshalAs(UnmanagedType.LPStr)] string package,
        [MarshalAs(UnmanagedType.LPStr)] string language,
        ref int status
    );

    private delegate nint GetByKey(nint bundle, [MarshalAs(UnmanagedType.LPStr)] string key, nint fill, ref int status);

    private delegate nint GetByIndex(nint bundle, int index, nint fill, ref int status);

    private delegate int GetSize(nint bundle);

    private delegate nint GetKey(nint bundle);

    private delegate nint GetString(nint bundle, out int length, ref int status);

    private delegate int GetName(
        [MarshalAs(UnmanagedType.LPStr)] string locale,
        [MarshalAs(UnmanagedType.LPStr)] string language,
        [Out, MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U2)] char[] buffer,
        int capacity,
        ref int status
    );
}
