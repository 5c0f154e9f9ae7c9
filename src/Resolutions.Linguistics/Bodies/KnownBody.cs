namespace Resolutions.Linguistics.Bodies;

/// <summary>An international body or a publisher whose names are known.</summary>
/// <param name="Code">The acronym in use, else the English name.</param>
/// <param name="IsPublisher">Whether it carries other bodies' texts: a news agency.</param>
/// <param name="Names">By language tag.</param>
public sealed record KnownBody(string Code, bool IsPublisher, IReadOnlyDictionary<string, string> Names);
