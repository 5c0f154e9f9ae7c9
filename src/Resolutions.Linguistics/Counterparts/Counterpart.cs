using Resolutions.Model;

namespace Resolutions.Linguistics.Counterparts;

/// <summary>A stretch of one text and the stretch of another that answers it.</summary>
/// <param name="Concept">Its number in the lexicon; null where it is by something else.</param>
/// <param name="Score">From 0 to 1: how far it tells; only to be compared with that of others.</param>
public readonly record struct Counterpart(Span Left, Span Right, CounterpartKind By, int? Concept, float Score);
