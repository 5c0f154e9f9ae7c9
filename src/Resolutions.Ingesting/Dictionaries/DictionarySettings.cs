using Resolutions.Linguistics.Lexicons;
using Resolutions.Linguistics.Lexicons.Dictionaries;

namespace Resolutions.Ingesting.Dictionaries;

/// <summary>Which dictionaries are used beside the built-in lexicon.</summary>
public static class DictionarySettings
{
    private const string Variable = "RESOLUTIONS_DICTIONARIES";
    private const string Section = "Dictionaries";

    /// <summary>
    /// Those of the variable RESOLUTIONS_DICTIONARIES, files with semicolons between them, and of the section
    /// <c>Dictionaries</c> of the settings, a list of files.
    /// </summary>
    public static IReadOnlyList<DictionaryPath> Read(IConfiguration configuration)
    {
        var named = (configuration[Variable] ?? "").Split(
            ';',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        var listed = configuration.GetSection(Section).GetChildren().Select(child => child.Value).OfType<string>();
        return [.. named.Concat(listed).Select(DictionaryPath.Of)];
    }

    /// <summary>The built-in lexicon with the dictionaries, and what is wrong with these.</summary>
    public static async Task<(Lexicon Lexicon, IReadOnlyList<LexiconFault> Faults)> LexiconWithAsync(
        IReadOnlyList<DictionaryPath> dictionaries,
        CancellationToken cancellation
    )
    {
        var limits = new DictionaryLimits();
        var concepts = new List<Concept>();
        var faults = new List<LexiconFault>();
        foreach (var dictionary in dictionaries)
        {
            var content = await DictionaryFiles.ReadAsync(dictionary, limits, null, cancellation);
            concepts.AddRange(content.Concepts);
            faults.AddRange(content.Faults);
        }
        return (concepts.Count == 0 ? Lexicon.BuiltIn : Lexicon.BuiltIn.With(concepts), faults);
    }
}
