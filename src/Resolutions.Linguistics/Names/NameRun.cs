namespace Resolutions.Linguistics.Names;

/// <summary>Words on end that may be a name, or hold one.</summary>
/// <param name="Index">Of the first word among the tokens.</param>
/// <param name="Count">Of words.</param>
public readonly record struct NameRun(int Index, int Count)
{
    public int End => Index + Count;
}
