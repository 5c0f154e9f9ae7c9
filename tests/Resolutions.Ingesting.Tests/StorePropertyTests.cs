using FsCheck.Fluent;

namespace Resolutions.Ingesting.Tests;

public sealed class StorePropertyTests
{
    private static readonly string[] Texts = [HarbourStore.English, HarbourStore.French, HarbourStore.Corrected];
    private static readonly string[] Names = ["en", "en/1", "en/2", "fr"];

    [Fact]
    public void After_any_sequence_of_changes_every_clause_is_in_one_group_and_every_past_can_be_read() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>().Filter(steps => steps.Length is > 2 and < 12),
                steps => HoldsAsync(steps).GetAwaiter().GetResult()
            )
            .Holds(cases: 12);

    private static async Task<bool> HoldsAsync(byte[] steps)
    {
        await using var store = await HarbourStore.CreateAsync();
        var slug = await store.FillAsync(HarbourStore.English);
        foreach (var step in steps)
            await StepAsync(store, slug, step);
        await store.ShouldBeWholeAsync();
        return true;
    }

    private static async Task StepAsync(HarbourStore store, string slug, byte step)
    {
        var which = step / 8;
        switch (step % 8)
        {
            case 0 or 1:
                await store.IngestAsync(Texts[which % Texts.Length]);
                break;
            case 2 or 3:
                await store.WithdrawAsync($"{slug}/{Names[which % Names.Length]}");
                break;
            case 4 or 5:
                await store.RestoreAsync($"{slug}/{Names[which % Names.Length]}");
                break;
            case 6:
                await ConfirmAsync(store, slug, which);
                break;
            default:
                await store.CutDifferentlyAsync(which % 2 == 0 ? "en" : "fr", "op1");
                await store.ResegmentAsync();
                break;
        }
    }

    private static async Task ConfirmAsync(HarbourStore store, string slug, int which)
    {
        var texts = (await store.ReadAsync(slug)).Texts;
        if (texts.Count > 0)
            await store.ConfirmAsync(texts[which % texts.Count].Text.Language, which % 3 == 0 ? "op2" : "title");
    }
}
