namespace Resolutions.Segmenting.Openings;

/// <summary>What the opening of a clause says of it.</summary>
internal enum OpeningKind
{
    None,
    Preambular,
    Operative,
}
