namespace Resolutions.Linguistics.Lexicons.Dictionaries;

/// <summary>What a dictionary holds.</summary>
/// <param name="Concepts">One for each of its entries.</param>
/// <param name="Faults">What could not be read; the rest counts nevertheless.</param>
public sealed record DictionaryContent(IReadOnlyList<Concept> Concepts, IReadOnlyList<LexiconFault> Faults);
