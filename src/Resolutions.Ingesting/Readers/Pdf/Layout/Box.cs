namespace Resolutions.Ingesting.Readers.Pdf.Layout;

/// <summary>A rectangle of a page, in points from its upper left corner.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public Box With(Box other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    /// <summary>How much of the lower of two rectangles is beside the other; from 0 to 1.</summary>
    public double Beside(Box other) =>
        Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top))
        / Math.Max(0.1, Math.Min(Height, other.Height));
}
