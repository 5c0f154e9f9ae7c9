namespace Resolutions.Aligning.Scoring;

/// <summary>That a word of one text makes a word of the other likely.</summary>
/// <param name="Strength">The probability that a bead that has the one has the other because of it.</param>
/// <param name="ByOthers">The same as if one bead that has both had not been seen.</param>
internal readonly record struct Translation(int Given, int Sought, double Strength, double ByOthers);
