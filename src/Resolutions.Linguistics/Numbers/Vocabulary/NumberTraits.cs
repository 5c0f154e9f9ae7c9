namespace Resolutions.Linguistics.Numbers.Vocabulary;

/// <summary>What else is to be known of a word in or beside a number.</summary>
[Flags]
internal enum NumberTraits
{
    None = 0,
    Ordinal = 1,

    /// <summary>A plural that a number before it accounts for: millions, thirds, آلاف.</summary>
    Plural = 2,

    /// <summary>A hundred or a scale that needs nothing before it: cent, mille, مليون.</summary>
    Bare = 4,

    /// <summary>No number by itself: one, un, واحد.</summary>
    Compound = 8,

    /// <summary>Two of it: ألفان, ثلثا.</summary>
    Dual = 16,

    /// <summary>Two of it where a noun follows, else one in the accusative: ألفا.</summary>
    Construct = 32,

    /// <summary>A number with the article only: الثانية, for ثانية is again or a second of time.</summary>
    Definite = 64,

    /// <summary>A half that may end a mixed number: deux et demi.</summary>
    Mixed = 128,

    /// <summary>Joins the parts of a number: and, et.</summary>
    Joint = 256,
    Article = 512,
    Of = 1024,

    /// <summary>A number or adjective may follow: the, their, of.</summary>
    Leads = 2048,

    /// <summary>Says how much: more than half, by half.</summary>
    Measures = 4096,

    /// <summary>Tells a stretch of time from a part: the last half.</summary>
    Period = 8192,

    /// <summary>What is counted by Roman numbers: chapter, annexe.</summary>
    Numbered = 16384,

    /// <summary>Has figures with a stroke for its name: resolution 1/2.</summary>
    Reference = 32768,

    /// <summary>No noun, though it looks like one.</summary>
    Small = 65536,

    /// <summary>بعد between an ordinal and its hundreds.</summary>
    After = 131072,

    /// <summary>A verb that needs nothing beside it: halve.</summary>
    Verb = 262144,
}
