using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Web.Tests;

/// <summary>Colours are read from the style sheet as it is served, and measured as WCAG 2.2 measures them.</summary>
public partial class ContrastTests(SiteInTest site)
{
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "sheet")]
    [InlineData("ink", "lit")]
    [InlineData("quiet", "paper")]
    [InlineData("quiet", "sheet")]
    [InlineData("quiet", "lit")]
    [InlineData("accent", "paper")]
    [InlineData("accent", "sheet")]
    [InlineData("accent", "lit")]
    public async Task Words_stand_out_from_what_they_are_written_on(string words, string ground)
    {
        var css = await site.Http.GetStringAsync("/css/site.css", TestContext.Current.CancellationToken);
        foreach (var dark in (bool[])[false, true])
            Contrast(Luminance(css, words, dark), Luminance(css, ground, dark)).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    // Success criterion 1.4.11: what shows the bounds of a control.
    [Fact]
    public async Task Edges_of_controls_can_be_seen()
    {
        var css = await site.Http.GetStringAsync("/css/site.css", TestContext.Current.CancellationToken);
        foreach (var dark in (bool[])[false, true])
            Contrast(Luminance(css, "edge", dark), Luminance(css, "paper", dark)).ShouldBeGreaterThanOrEqualTo(3);
    }

    private static double Contrast(double one, double other) =>
        (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string css, string token, bool dark)
    {
        var match = Token.Matches(css).First(match => match.Groups["name"].Value == token);
        var hex = match.Groups[dark ? "dark" : "light"].Value;
        var channels = Enumerable.Range(0, 3).Select(index => Linear(hex.Substring(2 * index, 2))).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static double Linear(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    // --ink: light-dark(#1d1f22, #e6e3dc);
    [GeneratedRegex(
        "--(?<name>[a-z]+): light-dark\\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\\)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Token { get; }
}
