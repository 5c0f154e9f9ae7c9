namespace Resolutions.Aligning.Pairs;

/// <summary>
/// What a path may do next: take one bead, or neighbouring clauses that the other text has in another order, one against one.
/// </summary>
/// <param name="Moved">0 for one bead; else how many left clauses come, on the right, behind the others of the step.</param>
internal readonly record struct Step(int Left, int Right, int Moved)
{
    /// <summary>How many of <see cref="All"/>, from the first, are one bead, in the order of <see cref="BeadShape.All"/>.</summary>
    public static readonly int Plain = BeadShape.All.Length;

    /// <summary>A clause changes places with the next, or with the next two or three; or two with two.</summary>
    public static readonly Step[] All =
    [
        .. BeadShape.All.Select(shape => new Step(shape.Left, shape.Right, 0)),
        new(2, 2, 1),
        new(3, 3, 1),
        new(3, 3, 2),
        new(4, 4, 1),
        new(4, 4, 2),
        new(4, 4, 3),
    ];

    /// <summary>The log probability of a crossing: that two neighbours are swapped is rare, any longer move rarer.</summary>
    public double Prior => Math.Log(Left == 2 ? 0.002 : 0.0005);

    /// <summary>How far to the right of its left clause's place the counterpart of a step's clause stands.</summary>
    public int Shift(int clause) => clause < Moved ? Left - Moved : -Moved;

    /// <summary>The beads of the step that begins with these clauses.</summary>
    public IEnumerable<Bead> BeadsFrom(int left, int right)
    {
        if (Moved == 0)
        {
            yield return new(left, Left, right, Right);
            yield break;
        }
        for (var clause = 0; clause < Left; clause++)
            yield return new(left + clause, 1, right + clause + Shift(clause), 1);
    }
}
