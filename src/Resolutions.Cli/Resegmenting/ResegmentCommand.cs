using System.CommandLine;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Resegmenting;

namespace Resolutions.Cli.Resegmenting;

/// <summary><c>resolutions resegment [SLUG…] [--all] [--dry-run]</c>: cuts stored texts again by the present rules.</summary>
internal static class ResegmentCommand
{
    public static Command Create()
    {
        var slugs = new Argument<string[]>("slug")
        {
            Description = Words.Say("ResegmentSlug"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all", "--force") { Description = Words.Say("ResegmentAll") };
        var dry = new Option<bool>("--dry-run") { Description = Words.Say("ResegmentDry") };
        var command = new Command("resegment", Words.Say("ResegmentDescription")) { slugs, all, dry };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var scope = new RecutScope(parsed.GetValue(slugs) ?? [], parsed.GetValue(all), parsed.GetValue(dry));
                var exitCode = 0;
                await OpenedStore.UseAsync(
                    async store => exitCode = await RunAsync(store.Resegmenter, scope, cancellation),
                    cancellation
                );
                return exitCode;
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(Resegmenter resegmenter, RecutScope scope, CancellationToken cancellation)
    {
        if (await resegmenter.FindUnknownAsync(scope, cancellation) is { Count: > 0 } unknown)
        {
            foreach (var slug in unknown)
                Console.Error.WriteLine(HarmlessText.Of(Words.Say("ResegmentUnknown", slug)));
            return 1;
        }
        var report = new RecutReport(scope.IsDry);
        foreach (var source in await resegmenter.FindSourcesAsync(scope, cancellation))
            report.Add(await resegmenter.ResegmentAsync(source, scope, author: null, cancellation));
        return report.Finish();
    }
}
