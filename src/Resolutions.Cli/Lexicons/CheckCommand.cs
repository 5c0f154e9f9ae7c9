using System.CommandLine;
using Resolutions.Ingesting.Dictionaries;
using Resolutions.Ingesting.Files;
using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Lexicons.Checking;
using Resolutions.Linguistics.Lexicons.Dictionaries;

namespace Resolutions.Cli.Lexicons;

/// <summary><c>resolutions lexicon check</c>: tells what is wrong in tables and dictionaries.</summary>
internal static class CheckCommand
{
    private const int Faulty = 1;

    public static Command Create()
    {
        var files = new Argument<string[]>("file")
        {
            Description = Words.Say("CheckFile"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", Words.Say("CheckDescription")) { files };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var io = parsed.InvocationConfiguration;
                var given = parsed.GetValue(files) ?? [];
                return given.Length == 0 ? CheckBuiltIn(io) : await CheckFilesAsync(given, io, cancellation);
            }
        );
        return command;
    }

    private static int CheckBuiltIn(InvocationConfiguration io)
    {
        // First of all: what is measured must be as new to the process as to a site that starts.
        var cold = LoadTime.Measure();
        var warm = LoadTime.Measure();
        var checking = TableChecking.OfBuiltIn();
        Tell(checking.Faults, io);
        io.Output.WriteLine(Words.Say("CheckedLexicon", cold.Concepts, cold.Terms, checking.Faults.Count));
        io.Output.WriteLine(Words.Say("LoadedIn", cold.Milliseconds, warm.Milliseconds, cold.Megabytes));
        if (Lexicon.HasCurrentIndex)
            return checking.Faults.Count == 0 ? 0 : Faulty;
        io.Error.WriteLine(Words.Say("IndexOld"));
        return Faulty;
    }

    private static async Task<int> CheckFilesAsync(
        string[] files,
        InvocationConfiguration io,
        CancellationToken cancellation
    )
    {
        var tables = new TableChecking();
        var limits = new DictionaryLimits();
        var faults = 0;
        foreach (var file in files)
        {
            var content = await DictionaryFiles.ReadAsync(DictionaryPath.Of(file), limits, tables, cancellation);
            Tell(content.Faults, io);
            io.Output.WriteLine(
                Words.Say("CheckedFile", HarmlessText.Of(file), content.Concepts.Count, content.Faults.Count)
            );
            faults += content.Faults.Count;
        }
        return faults == 0 ? 0 : Faulty;
    }

    private static void Tell(IReadOnlyList<LexiconFault> faults, InvocationConfiguration io)
    {
        foreach (var fault in faults)
            io.Error.WriteLine(FaultLine.Of(fault));
    }
}
