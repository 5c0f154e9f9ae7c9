using System.Globalization;

namespace Resolutions.Ingesting.Readers;

/// <summary>What the environment says of readers' limits.</summary>
internal static class Settings
{
    /// <returns>The default where the variable is not set, is no positive number, or is above <paramref name="most"/>.</returns>
    public static long Number(string variable, long otherwise, long most = long.MaxValue) =>
        long.TryParse(
            Environment.GetEnvironmentVariable(variable),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number > 0
        && number <= most
            ? number
            : otherwise;
}
