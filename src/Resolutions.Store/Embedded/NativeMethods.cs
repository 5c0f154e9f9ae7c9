using System.Runtime.InteropServices;

namespace Resolutions.Store.Embedded;

/// <summary>The few calls of libc that .NET has no name for.</summary>
internal static partial class NativeMethods
{
    public const int SigInt = 2;
    public const int SigQuit = 3;

    private const int NoSuchProcess = 3;

    /// <returns>Whether there is such a process, were it another account's.</returns>
    public static bool Signal(int process, int signal) =>
        Kill(process, signal) == 0 || Marshal.GetLastPInvokeError() != NoSuchProcess;

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern uint EffectiveUser();

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
