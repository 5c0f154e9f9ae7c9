#:property PublishAot=false
#:property RunAnalyzers=false
#:property AllowUnsafeBlocks=true
// Writes countries.tsv from the platform's ICU (CLDR) data, once: `dotnet run generate-countries.cs 72 > countries.tsv`, in this
// folder, where 72 is the major version of the ICU at hand (.NET itself gives a country's name in that country's language alone).
// Lines: ISO 3166-1 code, name in English, French, Arabic.
using System.Globalization;
using System.Runtime.InteropServices;

var library = NativeLibrary.Load(OperatingSystem.IsLinux() ? $"libicuuc.so.{args[0]}" : "icu");
var suffix = OperatingSystem.IsLinux() ? $"_{args[0]}" : "";
var name = Marshal.GetDelegateForFunctionPointer<DisplayCountry>(
    NativeLibrary.GetExport(library, $"uloc_getDisplayCountry{suffix}")
);
string[] languages = ["en", "fr", "ar"];
var codes = CultureInfo
    .GetCultures(CultureTypes.SpecificCultures)
    .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
    .Where(code => code.Length == 2 && code.All(char.IsAsciiLetterUpper))
    .Append("AQ")
    .Distinct()
    .Order(StringComparer.Ordinal);
foreach (var code in codes)
    Console.WriteLine(string.Join('\t', languages.Select(language => NameOf(code, language)).Prepend(code)));

string NameOf(string code, string language)
{
    var buffer = new char[200];
    var length = name($"und_{code}", language, buffer, buffer.Length, out var status);
    return status > 0 ? throw new InvalidOperationException($"{code}: {status}") : new(buffer, 0, length);
}

[UnmanagedFunctionPointer(CallingConvention.Cdecl)]
internal delegate int DisplayCountry(
    [MarshalAs(UnmanagedType.LPStr)] string locale,
    [MarshalAs(UnmanagedType.LPStr)] string displayLocale,
    [Out, MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.U2)] char[] buffer,
    int capacity,
    out int status
);
