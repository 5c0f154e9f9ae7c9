using System.CommandLine;

namespace Resolutions.Cli.Withdrawing;

/// <summary><c>resolutions restore SLUG/LANGUAGE[/ORDINAL]</c>: brings a withdrawn text back.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var text = new Argument<string>("text") { Description = Words.Say("TextName") };
        var by = WithdrawalLines.By();
        var command = new Command("restore", Words.Say("RestoreDescription")) { text, by };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var exitCode = 1;
                await OpenedStore.UseAsync(
                    async store =>
                    {
                        var report = await store.Withdrawals.RestoreAsync(
                            parsed.GetRequiredValue(text),
                            parsed.GetRequiredValue(by),
                            cancellation
                        );
                        exitCode = WithdrawalLines.Write(report, "RestoreDone");
                    },
                    cancellation
                );
                return exitCode;
            }
        );
        return command;
    }
}
