using System.CommandLine;
using Resolutions.Ingesting.Dictionaries;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Cli.Lexicons;

/// <summary>The lexicon that a verb uses: the built-in one with the dictionaries of the settings and of the command.</summary>
internal static class UsedLexicon
{
    public static Option<string[]> Dictionaries() =>
        new("--dictionary") { Description = Words.Say("DictionaryOption"), AllowMultipleArgumentsPerToken = false };

    /// <returns>Null where a dictionary has faults, which are written.</returns>
    public static async Task<Lexicon?> ReadAsync(
        IEnumerable<string> given,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var dictionaries = DictionarySettings.Read(configuration).Concat(given.Select(DictionaryPath.Of)).ToList();
        var (lexicon, faults) = await DictionarySettings.LexiconWithAsync(dictionaries, cancellation);
        foreach (var fault in faults)
            error.WriteLine(FaultLine.Of(fault));
        return faults.Count == 0 ? lexicon : null;
    }
}
