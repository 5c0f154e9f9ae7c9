using Resolutions.Linguistics.Bodies;
using Resolutions.Linguistics.Folding;

namespace Resolutions.Segmenting.Stating;

/// <summary>Tells which body or publisher a person means by a code or a name.</summary>
internal static class StatedBodies
{
    private static readonly string[] Languages = ["en", "fr", "ar"];

    /// <returns>One that is known; else one of that very name.</returns>
    /// <param name="language">Of the text: an acronym counts in it first.</param>
    public static BodyName Of(string stated, string language, bool isPublisher) =>
        Known(stated, language) is { } known && known.IsPublisher == isPublisher
            ? new(known.Code, known.Names)
            : new(stated, new Dictionary<string, string>(StringComparer.Ordinal) { [language] = stated });

    /// <summary>Whether two names are one body's.</summary>
    public static bool AreSame(BodyName left, BodyName right) =>
        left.Code == right.Code || Folded(left).Intersect(Folded(right), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Folded(BodyName body) =>
        body.Names.Values.Append(body.Code).Select(FoldedText.Fold);

    private static KnownBody? Known(string stated, string language) =>
        BodyFinding.Known(stated)
        ?? BodyFinding.Known(stated.ToUpperInvariant())
        ?? Languages.Prepend(language).Select(tag => Whole(stated, tag)).FirstOrDefault(body => body is not null);

    // The council of a body is not the body.
    private static KnownBody? Whole(string stated, string language) =>
        BodyFinding.Find(stated, language) is [{ IsOrgan: false } only] && only.Span.Length == stated.Length
            ? only.Body
            : null;
}
