namespace Resolutions.Linguistics.Numbers.Vocabulary;

/// <summary>What is known of a word, as <c>number-words-*.tsv</c> and <c>number-idioms-*.tsv</c> tell it.</summary>
/// <param name="Idioms">The words that follow this one in phrases which only look like numbers: <em>ministre</em> after premier.</param>
internal sealed record NumberWord(NumberSlot Slot, decimal Value, NumberTraits Traits, string[][] Idioms)
{
    public bool Has(NumberTraits trait) => (Traits & trait) != NumberTraits.None;

    public bool IsOrdinal => Has(NumberTraits.Ordinal);

    public bool IsPlural => Has(NumberTraits.Plural);
}
