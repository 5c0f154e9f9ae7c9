namespace Resolutions.Segmenting.Languages;

/// <summary>The words by which a reader tells the name of a body never heard of: data, no rule. Tables as in <see cref="LanguageFacts"/>.</summary>
internal sealed record BodyWords
{
    /// <summary>What bodies are: council, conseil, مجلس.</summary>
    public string Nouns { get; init; } = "";

    /// <summary>Words with which a name is still no body's own: the executive council, the council of ministers.</summary>
    public string OrganWords { get; init; } = "";

    /// <summary>What a body holds: session, réunion, دورة.</summary>
    public string MeetingNouns { get; init; } = "";

    /// <summary>Words that part a document from who speaks in it: of the, par le, صادر عن.</summary>
    public string AuthorWords { get; init; } = "";

    /// <summary>Words before a name that are no part of it: the, l', إن.</summary>
    public string Articles { get; init; } = "";

    /// <summary>Words that a name does not go on after.</summary>
    public string NameEnds { get; init; } = "";

    /// <summary>Words that a name goes on after where more of a name follows: Office for Ports, Union et Progrès.</summary>
    public string NameJoints { get; init; } = "";

    /// <summary>Openings of what an enacting clause says of the body's meeting: meeting at, réuni à, المنعقد في.</summary>
    public string MeetingPhrases { get; init; } = "";

    /// <summary>Words before the name of who adopted or published: adopted by, adoptée par, اعتمده.</summary>
    public string AdoptionWords { get; init; } = "";

    /// <summary>What publishers are: agency, gazette, صحيفة.</summary>
    public string PublisherNouns { get; init; } = "";

    /// <summary>What a publisher says it does with another's text: presents, publie, تنشر.</summary>
    public string PublishingWords { get; init; } = "";

    /// <summary>Whether all words of a name begin with a capital but its particles.</summary>
    public bool NamesAreCapitalised { get; init; }
}
