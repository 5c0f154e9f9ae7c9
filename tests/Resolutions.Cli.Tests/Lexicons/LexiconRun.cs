using System.CommandLine;
using Resolutions.Cli.Lexicons;

namespace Resolutions.Cli.Tests.Lexicons;

/// <summary>Runs a verb below <c>lexicon</c> in this process.</summary>
internal static class LexiconRun
{
    public static CommandLine.Outcome Of(params ReadOnlySpan<string> arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = new RootCommand { LexiconCommand.Create() }
            .Parse(["lexicon", .. arguments])
            .Invoke(new() { Output = output, Error = error });
        return new(code, output.ToString(), error.ToString());
    }
}
