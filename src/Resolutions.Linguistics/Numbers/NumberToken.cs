using Resolutions.Linguistics.Numbers.Vocabulary;

namespace Resolutions.Linguistics.Numbers;

/// <summary>A run of digits, a run of letters or a single mark of a folded text; <see cref="Sort"/> is none beyond its ends.</summary>
/// <param name="Word">What a run of letters does in numbers; null for most.</param>
/// <param name="Form">What is written onto that word.</param>
internal readonly record struct NumberToken(TokenSort Sort, int Start, int End, NumberWord? Word, ArabicNumberForm Form)
{
    public int Length => End - Start;

    public NumberSlot Slot => Word?.Slot ?? NumberSlot.None;

    public bool HasParticle => Form.HasAnd || Form.HasOther;

    public bool Has(NumberTraits trait) => Word is not null && Word.Has(trait);
}
