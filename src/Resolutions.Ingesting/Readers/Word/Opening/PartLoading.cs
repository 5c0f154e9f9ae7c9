using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Resolutions.Ingesting.Readers.Word.Opening;

/// <summary>Loads the XML of a part, once it has proved to be harmless.</summary>
internal static class PartLoading
{
    /// <returns>Null where there is no such part, or nothing in it.</returns>
    /// <exception cref="RefusalException">It is broken, too large, nested too deep, or declares a document type.</exception>
    public static XElement? Load(OpenXmlPart? part, WordLimits limits, CancellationToken cancellation)
    {
        if (part is null)
            return null;
        var name = part.Uri.OriginalString;
        try
        {
            using (var stream = part.GetStream(FileMode.Open, FileAccess.Read))
            using (var reader = Reader(stream, limits))
                CheckDepth(reader, name, limits, cancellation);
            using var again = part.GetStream(FileMode.Open, FileAccess.Read);
            using var loading = Reader(again, limits);
            // White space between tags is no text, but a run may hold nothing else.
            return XDocument.Load(loading, LoadOptions.PreserveWhitespace).Root;
        }
        catch (XmlException exception)
        {
            throw Refused(exception, name, limits);
        }
    }

    private static XmlReader Reader(Stream stream, WordLimits limits) =>
        XmlReader.Create(
            stream,
            new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = limits.MostCharactersOfPart,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            }
        );

    private static void CheckDepth(XmlReader reader, string name, WordLimits limits, CancellationToken cancellation)
    {
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Depth > limits.DeepestNesting)
                throw new RefusalException(WordCodes.NestedTooDeep, name, Text(limits.DeepestNesting));
        }
    }

    // The reader has one exception for everything, told apart by words alone: what it was refused for is looked for again.
    private static RefusalException Refused(XmlException exception, string name, WordLimits limits) =>
        exception.Message.Contains("DTD", StringComparison.Ordinal) ? new(WordCodes.TypeDeclared, name)
        : exception.Message.Contains("MaxCharactersInDocument", StringComparison.Ordinal)
            ? new(WordCodes.PartTooLarge, name, Text(limits.MostCharactersOfPart))
        : new(WordCodes.PartBroken, name);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
