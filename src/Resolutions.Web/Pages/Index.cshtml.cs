using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Resolutions.Store;
using Resolutions.Store.Reading;
using Resolutions.Web.Hosting;
using Resolutions.Web.Pages.Resolutions;

namespace Resolutions.Web.Pages;

/// <summary>What this is, and what is in the store.</summary>
public sealed class IndexModel(ResolutionsDb db) : PageModel
{
    private const int NewestShown = 5;

    public int ResolutionCount { get; private set; }

    public int TextCount { get; private set; }

    public int LanguageCount { get; private set; }

    public int BodyCount { get; private set; }

    public int SampleCount { get; private set; }

    public IReadOnlyList<Listed> Newest { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var state = await db.StoreStates.AsNoTracking().SingleAsync(cancellation);
        if (HttpContext.IsUnchanged(state.Identity, state.ChangeNumber))
            return StatusCode(StatusCodes.Status304NotModified);
        var current = db.TextMemberships.Where(row => row.ValidUntil == null);
        var visible = db.VisibleResolutions();
        ResolutionCount = await visible.CountAsync(cancellation);
        SampleCount = await visible.CountAsync(row => row.IsSample, cancellation);
        TextCount = await current.CountAsync(cancellation);
        LanguageCount = await current.Select(row => row.Language).Distinct().CountAsync(cancellation);
        BodyCount = await visible
            .Where(row => row.IssuingBodyCode != null)
            .Select(row => row.IssuingBodyCode)
            .Distinct()
            .CountAsync(cancellation);
        Newest = await db.ReadListAsync(visible, 0, NewestShown, cancellation);
        return Page();
    }
}
