using System.CommandLine;

namespace Resolutions.Cli.Lexicons;

/// <summary>The verb <c>lexicon</c>: looks words up, checks tables and dictionaries, tells how much of texts is known.</summary>
internal static class LexiconCommand
{
    public static Command Create() =>
        new("lexicon", Words.Say("LexiconDescription"))
        {
            LookupCommand.Create(),
            CheckCommand.Create(),
            CoverageCommand.Create(),
        };
}
