namespace Resolutions.Store.Tests.Embedded;

/// <summary>Waits for what another process does, as long as it may take and no longer.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task BecomesTrueAsync(Func<bool> condition, string what)
    {
        var deadline = DateTime.UtcNow + Deadline;
        while (!condition())
        {
            if (DateTime.UtcNow > deadline)
                Assert.Fail($"never came true: {what}");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }
}
