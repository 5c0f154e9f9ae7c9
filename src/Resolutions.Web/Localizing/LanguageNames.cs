using System.Globalization;
using Resolutions.Model;

namespace Resolutions.Web.Localizing;

/// <summary>Names of the languages of texts.</summary>
public static class LanguageNames
{
    /// <summary>As the language calls itself, to head a column: <c>Français</c>.</summary>
    public static string Own(string tag) =>
        Find(tag) is { } culture ? Capitalised(culture.NativeName, culture) : Unnamed(tag);

    /// <summary>In the language of the interface, as it stands inside a sentence: <c>French</c>.</summary>
    public static string InInterface(string tag) => Find(tag)?.DisplayName ?? Unnamed(tag);

    private static string Unnamed(string tag) =>
        tag == LanguageTags.Undetermined ? Resources.SiteWords.LanguageUndetermined : tag;

    private static CultureInfo? Find(string tag)
    {
        try
        {
            return tag == LanguageTags.Undetermined ? null : CultureInfo.GetCultureInfo(tag);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static string Capitalised(string name, CultureInfo culture) =>
        name.Length == 0 ? name : char.ToUpper(name[0], culture) + name[1..];
}
