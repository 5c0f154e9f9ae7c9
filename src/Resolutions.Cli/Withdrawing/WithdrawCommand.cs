using System.CommandLine;

namespace Resolutions.Cli.Withdrawing;

/// <summary><c>resolutions withdraw SLUG/LANGUAGE[/ORDINAL] --reason "…"</c>: takes a mistaken text out of sight.</summary>
internal static class WithdrawCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = Words.Say("TextName") };
        var reason = new Option<string>("--reason") { Description = Words.Say("WithdrawReason"), Required = true };
        var by = WithdrawalLines.By();
        var command = new Command("withdraw", Words.Say("WithdrawDescription")) { text, reason, by };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var exitCode = 1;
                await OpenedStore.UseAsync(
                    async store =>
                    {
                        var report = await store.Withdrawals.WithdrawAsync(
                            parsed.GetRequiredValue(text),
                            parsed.GetRequiredValue(reason),
                            parsed.GetRequiredValue(by),
                            cancellation
                        );
                        exitCode = WithdrawalLines.Write(report, "WithdrawDone");
                    },
                    cancellation
                );
                return exitCode;
            }
        );
        return command;
    }
}
