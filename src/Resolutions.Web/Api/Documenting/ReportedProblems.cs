using Resolutions.Web.Api.Problems;

namespace Resolutions.Web.Api.Documenting;

/// <summary>The problems that an endpoint reports.</summary>
internal sealed record ReportedProblems(IReadOnlyList<ProblemType> Problems);
