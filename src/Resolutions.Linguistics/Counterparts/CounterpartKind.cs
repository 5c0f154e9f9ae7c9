namespace Resolutions.Linguistics.Counterparts;

/// <summary>By what two stretches of two texts are held to answer each other.</summary>
public enum CounterpartKind
{
    /// <summary>A reference by symbol or number: A/RES/70/1, Article 5, the fifty-first session.</summary>
    Symbol,
    Date,
    Number,

    /// <summary>Terms of one concept of the lexicon.</summary>
    Concept,

    /// <summary>A name that sounds the same in both.</summary>
    Name,

    /// <summary>A word that both languages share, or nearly: nation.</summary>
    Cognate,
}
