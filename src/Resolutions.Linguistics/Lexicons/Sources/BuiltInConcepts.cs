namespace Resolutions.Linguistics.Lexicons.Sources;

/// <summary>
/// All concepts that come inside this assembly, each from the one table that it stands in. Whoever looks up a word waits for
/// them, mostly for what the readers need to be compiled: they are plain loops, for queries take several times as long.
/// </summary>
internal static class BuiltInConcepts
{
    private const string Prefix = "lexicon-";

    /// <summary>The order of the cells of a concept.</summary>
    public static readonly string[] Languages = ["en", "fr", "ar"];

    /// <summary>The tables of domains among the resources, in the order of their names.</summary>
    public static List<string> TableNames()
    {
        var names = new List<string>();
        foreach (var name in typeof(BuiltInConcepts).Assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal))
                names.Add(name);
        }
        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The tables of domains and where each is kept.</summary>
    public static IEnumerable<(string File, string Text)> Tables()
    {
        foreach (var name in TableNames())
        {
            using var reader = new StreamReader(typeof(BuiltInConcepts).Assembly.GetManifestResourceStream(name)!);
            yield return ($"Lexicons/Domains/{name[Prefix.Length..]}", reader.ReadToEnd());
        }
    }

    public static IReadOnlyList<Concept> Read()
    {
        var concepts = new List<Concept>();
        foreach (var (file, text) in Tables())
            DomainTable.Read(text, file, concepts);
        var names = new NameJoining(concepts);
        BodyConcepts.Read(names);
        CodedConcepts.Read(names);
        FormulaTerms.Read(concepts);
        MonthConcepts.Read(concepts);
        return concepts;
    }
}
