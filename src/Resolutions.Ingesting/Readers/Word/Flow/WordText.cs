using System.Text;
using Resolutions.Model;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>The characters and blocks of a document while it is read.</summary>
internal sealed class WordText
{
    private readonly StringBuilder _characters = new();
    private readonly List<Block> _blocks = [];

    public int Length => _characters.Length;

    /// <summary>In order; an outer one before those inside it.</summary>
    public IReadOnlyList<Block> Blocks =>
        [
            .. _blocks
                .Index()
                .OrderBy(block => block.Item.Span.Start)
                .ThenByDescending(block => block.Item.Span.End)
                .ThenBy(block => block.Index)
                .Select(block => block.Item),
        ];

    public void Append(string text) => _characters.Append(text);

    public void Mark(BlockKind kind, int start, int end, string? label = null, int level = 0, string? language = null)
    {
        if (end > start || kind == BlockKind.PageBreak)
            _blocks.Add(new(kind, new(start, end), label, level, language));
    }

    public override string ToString() => _characters.ToString();
}
