using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Stating;

/// <summary>Parts a source into languages, unless somebody states that it has one.</summary>
internal static class LanguageStating
{
    /// <param name="notes">Where a statement contradicts what was found, it is noted here.</param>
    public static List<(string Language, List<Passage> Passages)> Part(
        string characters,
        List<Passage> passages,
        Said said,
        List<Diagnostic> notes
    )
    {
        var found = LanguageStretches.Part(characters, passages);
        if (said.Stated.Language is { } stated)
        {
            var others = found.ConvertAll(stretch => stretch.Language).Where(tag => !Agrees(stated, tag)).ToList();
            if (others.Count > 0)
                notes.Add(Overruling.Contradiction("language", stated, string.Join(", ", others), null));
            return [(stated, passages)];
        }
        return found is [{ Language: LanguageTags.Undetermined }] && said.Hinted.Language is { } hinted
            ? [(hinted, passages)]
            : found;
    }

    private static bool Agrees(string stated, string found) =>
        found == LanguageTags.Undetermined || LanguageTags.Primary(stated) == LanguageTags.Primary(found);
}
