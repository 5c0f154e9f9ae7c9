using System.Globalization;

namespace Resolutions.Web.Localizing;

/// <summary>The languages that the interface speaks; a text's language is another matter.</summary>
public static class InterfaceLanguages
{
    private static readonly string[] Tags = ["en"];

    /// <summary>The language tag of the page that is being made.</summary>
    public static string Current => CultureInfo.CurrentUICulture.Name;

    /// <summary>The direction of the page that is being made: <c>rtl</c> or <c>ltr</c>.</summary>
    public static string Direction => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>Speaks the reader's language where the interface has it; English where it has not.</summary>
    public static void AddInterfaceLanguages(this WebApplicationBuilder builder) =>
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SupportedCultures = options.SupportedUICultures = [.. Tags.Select(Gregorian)];
            options.DefaultRequestCulture = new(options.SupportedUICultures[0]);
            options.ApplyCurrentCultureToResponseHeaders = true;
            options.RequestCultureProviders =
            [
                new Microsoft.AspNetCore.Localization.AcceptLanguageHeaderRequestCultureProvider(),
            ];
        });

    // Some regions' calendars are not the Gregorian, in which the texts are dated.
    private static CultureInfo Gregorian(string tag)
    {
        var culture = new CultureInfo(tag, useUserOverride: false);
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        return culture;
    }
}
