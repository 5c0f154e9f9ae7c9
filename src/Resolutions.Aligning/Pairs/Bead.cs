namespace Resolutions.Aligning.Pairs;

/// <summary>
/// Neighbouring clauses of one text against neighbouring clauses of another, as positions among the clauses to align; one
/// side may be empty (Gale and Church 1993 call it so).
/// </summary>
internal readonly record struct Bead(int Left, int LeftCount, int Right, int RightCount)
{
    public bool IsLink => LeftCount > 0 && RightCount > 0;

    public int LeftEnd => Left + LeftCount;

    public int RightEnd => Right + RightCount;
}
