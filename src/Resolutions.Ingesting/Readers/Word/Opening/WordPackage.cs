using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Resolutions.Ingesting.Readers.Word.Opening;

/// <summary>The parts of a Word document that hold its words and what they look like.</summary>
internal sealed record WordPackage(XElement Body, XElement? Styles, XElement? Numbering, XElement? Settings)
{
    public XElement? Footnotes { get; init; }

    public XElement? Endnotes { get; init; }

    /// <summary>Heads and feet of pages, by the ids that sections refer to them by.</summary>
    public IReadOnlyDictionary<string, XElement> HeadsAndFeet { get; init; } = new Dictionary<string, XElement>();

    /// <summary>As its properties say; null where they say none.</summary>
    public string? Title { get; init; }

    /// <exception cref="RefusalException">It is no Word document that can be read.</exception>
    public static WordPackage Open(byte[] bytes, WordLimits limits, CancellationToken cancellation)
    {
        PackageCheck.Check(bytes, limits, cancellation);
        try
        {
            // Some programs write addresses that are none; mending them takes a copy that may be written to.
            using var stream = new MemoryStream();
            stream.Write(bytes);
            using var document = WordprocessingDocument.Open(
                stream,
                isEditable: true,
                new()
                {
                    AutoSave = false,
                    MaxCharactersInPart = limits.MostCharactersOfPart,
                    RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory(
                        (_, _, _) => "about:blank"
                    ),
                }
            );
            return Read(document, limits, cancellation);
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or ArgumentException)
        {
            throw new RefusalException(WordCodes.NotWord);
        }
        catch (Exception exception)
            when (exception
                    is FileFormatException
                        or InvalidDataException
                        or IOException
                        or XmlException
                        or UriFormatException
                        or NotSupportedException
                        or InvalidOperationException
            )
        {
            throw new RefusalException(WordCodes.Broken);
        }
    }

    private static WordPackage Read(WordprocessingDocument document, WordLimits limits, CancellationToken cancellation)
    {
        var main = document.MainDocumentPart ?? throw new RefusalException(WordCodes.NotWord);
        var root = Load(main);
        var body = root?.Elements().FirstOrDefault(element => element.Name.LocalName == "body");
        if (root is null || body is null || root.Name.LocalName != "document")
            throw new RefusalException(WordCodes.NotWord);
        var heads = main.HeaderParts.Cast<OpenXmlPart>().Concat(main.FooterParts);
        return new(
            body,
            Load(main.StyleDefinitionsPart),
            Load(main.NumberingDefinitionsPart),
            Load(main.DocumentSettingsPart)
        )
        {
            Footnotes = Load(main.FootnotesPart),
            Endnotes = Load(main.EndnotesPart),
            HeadsAndFeet = heads
                .Select(part => (Id: main.GetIdOfPart(part), Root: Load(part)))
                .Where(part => part.Root is not null)
                .ToDictionary(part => part.Id, part => part.Root!, StringComparer.Ordinal),
            Title = document.PackageProperties.Title,
        };

        XElement? Load(OpenXmlPart? part) => PartLoading.Load(part, limits, cancellation);
    }
}
