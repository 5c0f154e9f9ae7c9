namespace Resolutions.Segmenting.Openings;

/// <summary>What joins a word to those before it.</summary>
/// <param name="Mark">A semicolon or a comma in any script; a space for none.</param>
/// <param name="IsWord">Whether the word itself is the conjunction, and what it joins comes after it.</param>
/// <param name="IsConjunction">Whether there is one at all, in a word of its own or not.</param>
internal readonly record struct Joint(char Mark, bool IsWord, bool IsConjunction);
