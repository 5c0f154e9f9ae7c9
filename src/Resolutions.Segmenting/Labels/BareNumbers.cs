namespace Resolutions.Segmenting.Labels;

/// <summary>Numbers that stand alone on a line, without the marks of a label.</summary>
internal static class BareNumbers
{
    /// <returns>Null for anything but one to three digits.</returns>
    public static int? Read(string content)
    {
        var head = new LabelHead(content, 0);
        return content.Length is > 0 and <= 3 && head.Digits(0, 3) == content.Length
            ? head.ValueOf(0, content.Length)
            : null;
    }
}
