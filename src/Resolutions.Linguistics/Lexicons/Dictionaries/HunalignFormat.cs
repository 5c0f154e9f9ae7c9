namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>
/// Dictionaries of the aligner hunalign (Varga et al. 2005): in each line a phrase of the target language, an at sign between
/// spaces, a phrase of the source language.
/// </summary>
public static class HunalignFormat
{
    internal const string Separator = " @ ";

    /// <param name="name">That faults are told of.</param>
    /// <param name="source">A primary subtag of BCP 47, as is the other; the source stands on the right.</param>
    public static DictionaryContent Read(
        TextReader text,
        string name,
        string source,
        string target,
        DictionaryLimits limits
    )
    {
        var entries = new DictionaryEntries(name, limits);
        string[] languages = [source, target];
        for (var line = 1; !entries.IsFull && text.ReadLine() is { } row; line++)
        {
            if (string.IsNullOrWhiteSpace(row))
                continue;
            var at = row.IndexOf(Separator, StringComparison.Ordinal);
            if (at < 0)
                entries.Tell(line, FaultCodes.EntryNotRead, Separator);
            else
                entries.Add(line, languages, [row[(at + Separator.Length)..]], [row[..at]]);
        }
        return entries.Read();
    }
}
