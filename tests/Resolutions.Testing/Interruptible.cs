namespace Resolutions.Testing;

/// <summary>Commands for processes that a test means to interrupt.</summary>
public static class Interruptible
{
    /// <summary>
    /// The same command, minding Ctrl-C: a shell lets what it runs in the background ignore it, and that is inherited.
    /// </summary>
    public static string[] Command(params string[] command) =>
        OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", .. command] : command;
}
