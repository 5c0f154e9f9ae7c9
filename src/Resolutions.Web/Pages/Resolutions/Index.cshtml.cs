using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Hosting;
using Resolutions.Web.Pages.Errors;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>What is in the store, narrowed by language, issuing body and type.</summary>
public sealed class IndexModel(ResolutionsDb db) : PageModel
{
    private const int PageSize = 50;

    public ListingFilter Filter { get; private set; } = new();

    public IReadOnlyList<Listed> Resolutions { get; private set; } = [];

    public int Count { get; private set; }

    public int Number { get; private set; } = 1;

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public IReadOnlyList<string> Languages { get; private set; } = [];

    public IReadOnlyList<IssuingBody> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(
        string? language,
        string? body,
        DocumentType? type,
        [FromQuery(Name = "page")] int? number,
        CancellationToken cancellation
    )
    {
        // No text of the database holds a NUL, and it will not be asked for one. A type or a page that is none is no "any".
        if ($"{language}{body}".Contains('\0', StringComparison.Ordinal) || !ModelState.IsValid)
            return BadRequest();
        Filter = new(NullIfBlank(language), NullIfBlank(body), type);
        Number = number ?? 1;
        var state = await db.StoreStates.AsNoTracking().SingleAsync(cancellation);
        if (HttpContext.IsUnchanged(state.Identity, state.ChangeNumber))
            return StatusCode(StatusCodes.Status304NotModified);
        var found = Filter.Of(db);
        Count = await found.CountAsync(cancellation);
        if (Number < 1 || Number > PageCount)
            return this.Missing(Missing.ListPage(Number));
        Resolutions = await db.ReadListAsync(found, (Number - 1) * PageSize, PageSize, cancellation);
        await ReadChoicesAsync(cancellation);
        return Page();
    }

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(int number) =>
        "/resolutions"
        + QueryString.Create(
            new Dictionary<string, string?>
            {
                ["language"] = Filter.Language,
                ["body"] = Filter.Body,
                ["type"] = Filter.Type?.ToString().ToLowerInvariant(),
                ["page"] = number > 1 ? $"{number}" : null,
            }.Where(pair => pair.Value is not null)
        );

    private async Task ReadChoicesAsync(CancellationToken cancellation)
    {
        var languages = await db
            .TextMemberships.Where(row => row.ValidUntil == null)
            .Select(row => row.Language)
            .Distinct()
            .ToListAsync(cancellation);
        Languages = [.. languages.OrderBy(Column.Rank).ThenBy(language => language, StringComparer.Ordinal)];
        Bodies = await db
            .IssuingBodies.AsNoTracking()
            .Where(body => db.VisibleResolutions().Any(row => row.IssuingBodyCode == body.Code))
            .OrderBy(body => body.Code)
            .ToListAsync(cancellation);
    }

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
