using FsCheck;

namespace Resolutions.Tests;

/// <summary>How properties are run: on the same cases every time, so that a change alone makes a test fail; on others, and more, by night.</summary>
internal static class PropertyRuns
{
    private static readonly bool IsNightly = Environment.GetEnvironmentVariable("RESOLUTIONS_NIGHTLY") == "1";

    /// <param name="cases">How many by day.</param>
    public static void Holds(this Property property, int cases = 100) =>
        property.Check(
            IsNightly
                ? Config.QuickThrowOnFailure.WithMaxTest(cases * 20)
                : Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(seed: 20261121, gamma: 1)
        );
}
