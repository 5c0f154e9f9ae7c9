namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>Tells the result of a field, which is printed, from its instruction, which is not (17.16.18).</summary>
internal sealed class FieldNesting
{
    // Whether each open field is still in its instruction.
    private readonly Stack<bool> _open = new();

    public bool IsInstruction => _open.Contains(true);

    public void Mark(string? type)
    {
        if (type == "begin")
        {
            _open.Push(true);
        }
        else if (_open.Count > 0)
        {
            _open.Pop();
            if (type == "separate")
                _open.Push(false);
        }
    }

    /// <summary>An instruction that was never ended must not swallow the rest of a document.</summary>
    public void EndParagraph()
    {
        while (IsInstruction)
            _open.Pop();
    }
}
