using Resolutions.Ingesting.Readers.Word.Styles;

namespace Resolutions.Ingesting.Readers.Word.Flow;

/// <summary>A stretch of a paragraph's characters in one look.</summary>
/// <param name="IsPageBreak">A page begins after it.</param>
internal readonly record struct Inline(string Text, RunFormat Format, bool IsLink, bool IsPageBreak = false);
