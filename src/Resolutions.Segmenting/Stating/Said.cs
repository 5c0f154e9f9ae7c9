using Resolutions.Model;

namespace Resolutions.Segmenting.Stating;

/// <summary>What is said of an extraction outside its words.</summary>
/// <param name="Stated">By a person: beats what is found.</param>
/// <param name="Hinted">By a format: helps where nothing is found.</param>
internal sealed record Said(TextStatements Stated, TextStatements Hinted)
{
    public static Said Nothing { get; } = new(TextStatements.None, TextStatements.None);
}
