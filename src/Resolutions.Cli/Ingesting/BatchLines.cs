using Resolutions.Ingesting.Files;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resolutions.Cli.Ingesting;

/// <summary>The lines that tell of a batch: above the bar where there is one, else as they are.</summary>
internal static class BatchLines
{
    /// <summary>Whether somebody is looking on, and a bar can be drawn.</summary>
    public static bool AreOnTerminal =>
        AnsiConsole.Profile.Capabilities.Interactive && AnsiConsole.Profile.Out.IsTerminal;

    public static void Write(string line) => Write(line, Console.Out, AreOnTerminal);

    /// <summary>What went wrong, on the error stream; where that is the same terminal, above the same bar.</summary>
    public static void WriteError(string line) =>
        Write(line, Console.Error, AreOnTerminal && !Console.IsErrorRedirected);

    // The console that draws the bar must know of every line, or it draws over them. Text is not read as markup.
    private static void Write(string line, TextWriter plain, bool isOnTerminal)
    {
        var harmless = HarmlessText.Of(line);
        if (isOnTerminal)
            AnsiConsole.Write(new AboveBar(new Text(harmless + Environment.NewLine)));
        else
            plain.WriteLine(harmless);
    }

    // The console goes back to where the bar begins, writes, and draws the bar again below; it does not wipe the old one.
    private sealed class AboveBar(IRenderable line) : Renderable
    {
        private const string EraseBelow = "\u001b[J";

        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            line.Render(options, maxWidth).Prepend(Segment.Control(EraseBelow));
    }
}
