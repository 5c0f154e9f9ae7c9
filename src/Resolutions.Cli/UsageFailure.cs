using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Resolutions.Ingesting.Files;

namespace Resolutions.Cli;

/// <summary>Tells in one line what is wrong with the words of a command.</summary>
internal static class UsageFailure
{
    public const int ExitCode = 2;

    /// <returns>Null where nothing is.</returns>
    public static string? In(ParseResult parsed)
    {
        if (parsed.Action is not ParseErrorAction)
            return null;
        var command = parsed.CommandResult;
        var words = "";
        while (command is { Command: not RootCommand })
        {
            words = $" {command.Command.Name}{words}";
            command = command.Parent as CommandResult;
        }
        return Words.Say("UsageFailed", HarmlessText.Of(parsed.Errors[0].Message.TrimEnd('.')), words);
    }
}
