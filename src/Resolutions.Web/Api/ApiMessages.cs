using System.Globalization;
using System.Resources;

namespace Resolutions.Web.Api;

/// <summary>
/// What the API says to people, in the language of the request where there is a translation, else in English.
/// </summary>
internal static class ApiMessages
{
    private static readonly ResourceManager Resources = new(typeof(ApiMessages));

    /// <summary>
    /// The BCP 47 tag of the language that is spoken: English wherever there is no translation, whatever was asked for.
    /// </summary>
    public static string Language => Say("language");

    /// <exception cref="MissingManifestResourceException">There is no such message.</exception>
    public static string Say(string name, params ReadOnlySpan<object?> arguments) =>
        string.Format(
            CultureInfo.CurrentCulture,
            Resources.GetString(name, CultureInfo.CurrentUICulture)
                ?? throw new MissingManifestResourceException($"There is no message '{name}'."),
            arguments
        );
}
