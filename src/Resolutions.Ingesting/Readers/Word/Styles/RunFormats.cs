using System.Xml.Linq;

namespace Resolutions.Ingesting.Readers.Word.Styles;

/// <summary>Finds what runs look like from what is said of themselves, of their styles and of all runs.</summary>
internal sealed class RunFormats(StyleSheet styles)
{
    /// <param name="properties">The run's <c>rPr</c>.</param>
    /// <param name="paragraph">The style of its paragraph, and what that is based on.</param>
    /// <param name="isLink">Links are underlined because they are links.</param>
    public RunFormat Of(XElement? properties, IReadOnlyList<XElement> paragraph, bool isLink)
    {
        var character = styles.Chain(properties.Value("rStyle"));
        var isEmphasised =
            Toggle("b")
            || Toggle("i")
            || Toggle("bCs")
            || Toggle("iCs")
            || Toggle("caps")
            || (!isLink && IsUnderlined());
        return new(isEmphasised, Toggle("vanish"), Language("val"), Language("bidi"));

        // 17.7.3: what a paragraph's style and a run's style both switch on is off, unless the run itself says otherwise.
        bool Toggle(string name) =>
            properties.Switch(name)
            ?? (InStyle(paragraph, name) ^ InStyle(character, name) || (styles.RunDefaults.Switch(name) ?? false));

        bool IsUnderlined() =>
            (First(style => style.Value("u")) ?? styles.RunDefaults.Value("u")) is { } line && line != "none";

        string? Language(string name) =>
            First(style => style.Child("lang").AttributeValue(name))
            ?? styles.RunDefaults.Child("lang").AttributeValue(name);

        string? First(Func<XElement?, string?> read) =>
            read(properties)
            ?? character
                .Concat(paragraph)
                .Select(style => read(style.Child("rPr")))
                .FirstOrDefault(said => said is not null);
    }

    private static bool InStyle(IReadOnlyList<XElement> chain, string name) =>
        chain.Select(style => style.Child("rPr").Switch(name)).FirstOrDefault(said => said is not null) ?? false;
}
