namespace Resolutions.Linguistics.Lexicons.Terms;

/// <summary>
/// The terms of a concept in one language, as tables have them: between bars, the lemma first, a note on its sense in
/// square brackets, an Arabic broken plural in round ones: <c>bank [river] | shore</c>, <c>دولة (ج دول)</c>.
/// </summary>
/// <param name="Language">A primary subtag of BCP 47.</param>
internal readonly record struct TermCell(string Language, string Content)
{
    public const string Separator = " | ";

    public string? Note => NoteIn(Content) is { } note ? Content[(note.Start + 1)..(note.End - 1)] : null;

    public IReadOnlyList<string> Terms
    {
        get
        {
            var terms = new List<string>();
            foreach (var range in Content.AsSpan().Split(Separator))
                AddTerms(Content[range], terms);
            return terms;
        }
    }

    private void AddTerms(string variant, List<string> terms)
    {
        while (NoteIn(variant) is { } note)
            variant = string.Concat(variant.AsSpan(0, note.Start).TrimEnd(), variant.AsSpan(note.End)).Trim();
        if (Language == "ar" && ArabicPlurals.In(variant) is { } found)
        {
            terms.Add(found.Singular);
            terms.AddRange(found.Plurals);
        }
        else if (variant.Length > 0)
        {
            terms.Add(variant);
        }
    }

    private static (int Start, int End)? NoteIn(string text)
    {
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(']', start);
        return end < 0 ? null : (start, end + 1);
    }
}
