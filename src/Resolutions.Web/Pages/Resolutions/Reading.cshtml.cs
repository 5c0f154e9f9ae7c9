using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Hosting;
using Resolutions.Web.Pages.Errors;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>A resolution's texts side by side, one row a group, as of a revision.</summary>
public sealed class ReadingModel(ResolutionsDb db) : PageModel
{
    public AlignedResolution Aligned { get; private set; } = null!;

    public Resolution Resolution => Aligned.Resolution;

    public IReadOnlyList<Column> Columns { get; private set; } = [];

    public IReadOnlyList<Part> Parts { get; private set; } = [];

    public ShownTitle Title { get; private set; } = null!;

    /// <summary>When a past revision was made; null for the newest.</summary>
    public DateTimeOffset? MadeAt { get; private set; }

    public int Confirmed => Aligned.Groups.Count(group => group.State == GroupState.Confirmed);

    public int Automatic => Aligned.Groups.Count - Confirmed;

    public async Task<IActionResult> OnGetAsync(string slug, string? revision, CancellationToken cancellation)
    {
        var state = await db
            .Resolutions.Where(row => row.Slug == slug)
            .Select(row => new
            {
                row.Id,
                row.ChangeNumber,
                row.RevisionCount,
            })
            .SingleOrDefaultAsync(cancellation);
        if (state is null)
            return this.Missing(Errors.Missing.Resolution(slug));
        if (!TryRead(revision, out var number))
            return this.Missing(Errors.Missing.Revision(slug, revision!));
        if (HttpContext.IsUnchanged(state.Id, state.ChangeNumber, number ?? state.RevisionCount))
            return StatusCode(StatusCodes.Status304NotModified);
        if (await db.FindAlignedAsync(slug, number, cancellation) is not { } aligned)
            return this.Missing(Errors.Missing.Revision(slug, revision ?? ""));
        if (aligned.Texts.Count == 0)
            return this.Gone(Errors.Missing.Withdrawn(slug));
        await ShowAsync(aligned, cancellation);
        return Page();
    }

    private async Task ShowAsync(AlignedResolution aligned, CancellationToken cancellation)
    {
        Aligned = aligned;
        Columns = Column.Of(aligned);
        Parts = Part.Of(Rows.Of(aligned, Columns));
        Title = ShownTitle.Choose(Resolution.Slug, Columns.Select(column => TextTitle.Of(column.Text)));
        if (!aligned.IsNewest)
            MadeAt = await db
                .Revisions.Where(row => row.Number == aligned.AsOf.RevisionNumber)
                .Select(row => row.MadeAt)
                .SingleAsync(cancellation);
    }

    private static bool TryRead(string? revision, out int? number)
    {
        number = int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return number is not null || string.IsNullOrEmpty(revision);
    }
}
