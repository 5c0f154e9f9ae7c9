namespace Resolutions.Linguistics.Names;

/// <summary>A name in one text and the name that answers it in another.</summary>
/// <param name="Similarity">As <see cref="NameMatching.Similarity(SpokenName, SpokenName)"/> has it.</param>
/// <param name="Weight">The lesser <see cref="SpokenName.Weight"/> of the two: the more a name has to tell, the less its likeness is by chance.</param>
public readonly record struct NamePair(NameRun Left, NameRun Right, double Similarity, double Weight)
{
    internal bool IsLikely => Similarity >= NameMatching.Threshold(Weight);

    internal static NamePair Of(NameRun left, SpokenName leftName, NameRun right, SpokenName rightName) =>
        new(left, right, NameMatching.Similarity(leftName, rightName), Math.Min(leftName.Weight, rightName.Weight));
}
