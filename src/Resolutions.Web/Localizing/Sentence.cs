using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Resolutions.Web.Localizing;

/// <summary>Puts names and numbers into sentences of the interface.</summary>
public static class Sentence
{
    public static string Of(string format, params object[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, format, arguments);

    /// <summary>As <see cref="Of"/>, for arguments that are markup themselves; other arguments are encoded.</summary>
    public static IHtmlContent Markup(string format, params object[] arguments) =>
        new HtmlFormattableString(CultureInfo.CurrentCulture, format, arguments);

    /// <summary>What is typed or copied as it stands, whatever the direction of the sentence around it.</summary>
    public static IHtmlContent Code(string words) => Markup("<code dir=\"ltr\">{0}</code>", words);
}
