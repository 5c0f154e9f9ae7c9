using System.Globalization;

namespace Resolutions.Ingesting.Settings;

/// <summary>Reads the settings of one section, and tells of those that make no sense by the name under which they are set.</summary>
internal sealed class SettingReading(IConfiguration configuration, string section)
{
    private readonly IConfigurationSection _section = configuration.GetSection(section);

    public long Number(string key, long unset, long least, long most)
    {
        if (_section[key] is not { Length: > 0 } value)
            return unset;
        return
            long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
            ? number
            : throw Wrong(key, value, $"a whole number from {least} to {most}");
    }

    public TimeSpan Seconds(string key, TimeSpan unset)
    {
        if (_section[key] is not { Length: > 0 } value)
            return unset;
        return
            double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw Wrong(key, value, "a number of seconds, at most a day");
    }

    public bool Switch(string key, bool unset)
    {
        if (_section[key] is not { Length: > 0 } value)
            return unset;
        return value.ToLowerInvariant() switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => throw Wrong(key, value, "true or false"),
        };
    }

    /// <param name="isRight">What more is asked of it than to be there.</param>
    public string? Words(string key, Func<string, bool> isRight, string expected)
    {
        if (_section[key] is not { Length: > 0 } value)
            return null;
        return isRight(value) ? value : throw Wrong(key, value, expected);
    }

    private SettingException Wrong(string key, string value, string expected) =>
        new($"The setting {section}__{key} is '{value}'; it must be {expected}.");
}
