namespace Resolutions.Web.Pages.Resolutions;

/// <summary>What a row needs to be drawn.</summary>
public sealed record RowAmongColumns(Row Row, IReadOnlyList<Column> Columns)
{
    /// <summary>The row's own identifier on the page; null where other rows hold all of its addresses.</summary>
    public string? Identifier => Row.Anchors.Count > 0 ? Row.Anchors[0] : null;

    /// <summary>What leads here.</summary>
    public string Fragment => Identifier ?? Row.Clauses.First().Anchor;

    public bool IsAligned => Row.Group is not null && Columns.Count > 1;
}
