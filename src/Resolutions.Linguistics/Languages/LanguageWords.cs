namespace Resolutions.Linguistics.Languages;

/// <summary>What gives a language away.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
/// <param name="Words">In lower case, as written.</param>
/// <param name="Letters">That few other languages of the script have.</param>
internal sealed record LanguageWords(string Tag, IReadOnlySet<string> Words, string Letters);
