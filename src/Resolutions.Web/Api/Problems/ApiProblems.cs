namespace Resolutions.Web.Api.Problems;

/// <summary>The problems that endpoints find, each in a sentence that says what was wrong and what to do.</summary>
internal static class ApiProblems
{
    public static ProblemResult InvalidParameters(IReadOnlyList<ParameterErrorResource> errors) =>
        new(ProblemType.InvalidParameter, string.Join(' ', errors.Select(error => error.Detail)), errors);

    public static ProblemResult MalformedClauseId(string id) =>
        InvalidParameters([
            new()
            {
                Parameter = "id",
                Value = id,
                Detail = ApiMessages.Say("parameter.bad", "id", id, ApiMessages.Say("parameter.id")),
            },
        ]);

    public static ProblemResult UnknownResolution(string slug, ApiLinks links) =>
        new(ProblemType.UnknownResolution, ProblemType.UnknownResolution.Detail(slug, links.Resolutions));

    public static ProblemResult WithdrawnResolution(string slug) =>
        new(ProblemType.WithdrawnResolution, ProblemType.WithdrawnResolution.Detail(slug));

    public static ProblemResult UnknownRevision(string slug, int revision, int newest) =>
        new(ProblemType.UnknownRevision, ProblemType.UnknownRevision.Detail(slug, revision, newest));

    public static ProblemResult UnknownLanguage(string slug, string language, IEnumerable<string> languages) =>
        new(ProblemType.UnknownLanguage, ProblemType.UnknownLanguage.Detail(slug, language, Listed(languages)));

    public static ProblemResult UnknownAddress(string slug, string address, int revision, string clauses) =>
        new(ProblemType.UnknownAddress, ProblemType.UnknownAddress.Detail(slug, address, revision, clauses));

    public static ProblemResult UnknownClause(Guid id, ApiLinks links) =>
        new(ProblemType.UnknownClause, ProblemType.UnknownClause.Detail(id, links.Resolutions));

    public static ProblemResult UnknownPath(string path, ApiLinks links) =>
        new(ProblemType.UnknownPath, ProblemType.UnknownPath.Detail(path, links.Documentation));

    public static ProblemResult MethodNotAllowed(string method, string allowed) =>
        new(ProblemType.MethodNotAllowed, ProblemType.MethodNotAllowed.Detail(method, allowed));

    public static ProblemResult InternalError() => new(ProblemType.InternalError, ProblemType.InternalError.Detail());

    /// <summary>"ar, en, fr".</summary>
    private static string Listed(IEnumerable<string> words) => string.Join(", ", words);
}
