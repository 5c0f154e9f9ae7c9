using System.CommandLine;
using System.Globalization;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Withdrawing;
using Resolutions.Ingesting.Wording;

namespace Resolutions.Cli.Withdrawing;

/// <summary>Tells what became of a text that was withdrawn or restored.</summary>
internal static class WithdrawalLines
{
    /// <summary>Who does it, for the history; the account's name where nothing else is said.</summary>
    public static Option<string> By() =>
        new("--by") { Description = Words.Say("By"), DefaultValueFactory = _ => Environment.UserName };

    /// <returns>The exit code.</returns>
    public static int Write(WithdrawalReport report, string done)
    {
        if (report.Refusal is { } refusal)
        {
            Console.Error.WriteLine(HarmlessText.Of(DiagnosticWording.Sentence(refusal, CultureInfo.CurrentUICulture)));
            return 1;
        }
        Console.WriteLine(Words.Say(done, report.Name));
        if (report.Primary is { } primary)
            Console.WriteLine(Words.Say("NowPrimary", primary));
        if (report.TextsLeft == 0)
            Console.WriteLine(Words.Say("NoTextLeft"));
        foreach (var line in CarriedLines.Of(report.Carried ?? []))
            Console.WriteLine(line);
        if (report.Reopened > 0)
            Console.WriteLine(Words.Say("Reopened", report.Reopened));
        return 0;
    }
}
