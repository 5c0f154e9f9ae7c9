using System.Globalization;
using System.Resources;

namespace Resolutions.Cli;

/// <summary>What the program says, from its resources.</summary>
internal static class Words
{
    private static readonly ResourceManager Resources = new("Resolutions.Cli.Words", typeof(Words).Assembly);

    public static string Say(string key, params object[] arguments) =>
        string.Format(
            CultureInfo.CurrentCulture,
            Resources.GetString(key, CultureInfo.CurrentUICulture) ?? key,
            arguments
        );
}
