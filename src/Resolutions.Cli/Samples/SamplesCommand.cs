using System.CommandLine;

namespace Resolutions.Cli.Samples;

/// <summary><c>resolutions samples remove</c>: takes the sample corpus out of the store.</summary>
internal static class SamplesCommand
{
    public static Command Create()
    {
        var remove = new Command("remove", Words.Say("SamplesRemoveDescription"));
        remove.SetAction((_, cancellation) => RemoveAsync(cancellation));
        return new Command("samples", Words.Say("SamplesDescription")) { remove };
    }

    private static async Task<int> RemoveAsync(CancellationToken cancellation)
    {
        await OpenedStore.UseAsync(
            async store =>
            {
                var count = await store.Samples.RemoveAsync(cancellation);
                Console.WriteLine(count == 0 ? Words.Say("SamplesNone") : Words.Say("SamplesRemoved", count));
            },
            cancellation
        );
        return 0;
    }
}
