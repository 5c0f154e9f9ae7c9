namespace Resolutions.Aligning.Clues;

/// <summary>Something in a clause that its counterpart is likely to have too.</summary>
/// <param name="Key">Equal in all languages.</param>
/// <param name="Surface">As an editor would name it.</param>
internal readonly record struct Clue(string Key, string Surface);
