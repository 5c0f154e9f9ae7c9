using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace Resolutions.Testing;

/// <summary>What a test does where something that it needs is not on this machine.</summary>
public static class Absence
{
    /// <summary>Skips the running test, or fails it where the variable says that nothing may be missing.</summary>
    /// <param name="requiredBy">An environment variable; 1 means that absence is a failure.</param>
    [DoesNotReturn]
    public static void Report(string reason, string requiredBy)
    {
        if (Environment.GetEnvironmentVariable(requiredBy) == "1")
            Assert.Fail($"{reason} ({requiredBy}=1)");
        Assert.Skip(reason);
    }
}
