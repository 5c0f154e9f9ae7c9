namespace Resolutions.Linguistics.Lexicons;

/// <summary>What the words for a concept are; verbs have their nouns of action beside them.</summary>
public enum PartOfSpeech
{
    Noun,
    Verb,
    Adjective,

    /// <summary>An adverb, a preposition, a conjunction or what joins sentences.</summary>
    Adverb,

    /// <summary>A set phrase of any shape.</summary>
    Phrase,

    /// <summary>The name of a body, a place, a people, a treaty.</summary>
    Name,
}
