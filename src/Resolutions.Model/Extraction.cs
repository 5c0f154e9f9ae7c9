namespace Resolutions.Model;

/// <summary>The characters that one version of a reader took out of a source. Immutable: a better reader makes another.</summary>
public sealed class Extraction
{
    public required Guid Id { get; init; }

    public required Guid SourceId { get; init; }

    public required string Reader { get; init; }

    public required int ReaderVersion { get; init; }

    /// <summary>Of <see cref="Characters"/> in UTF-8, in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required string Characters { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What the source's own front matter states.</summary>
    public TextStatements Stated { get; init; } = TextStatements.None;

    /// <summary>What the source's format hints at: a page's language, title, date.</summary>
    public TextStatements Hinted { get; init; } = TextStatements.None;
}
