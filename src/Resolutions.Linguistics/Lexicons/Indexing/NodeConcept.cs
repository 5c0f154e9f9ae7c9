namespace Resolutions.Linguistics.Lexicons.Indexing;

/// <summary>A concept that has the term which ends at a node of a tree.</summary>
/// <param name="Proviso">Null where the term counts however it is written.</param>
internal readonly record struct NodeConcept(int Node, int Concept, TermProviso? Proviso);
