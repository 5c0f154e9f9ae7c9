using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Resolutions.Web.Pages.Errors;

/// <summary>Answers 404 or 410 with words about what is missing.</summary>
public static class MissingResult
{
    /// <summary>The error page, which is shown for the status, finds the words among the request's features.</summary>
    public static IActionResult Missing(this PageModel page, Missing missing)
    {
        page.HttpContext.Features.Set(missing);
        return page.NotFound();
    }

    /// <summary>Answers 410 with words about what was here.</summary>
    public static IActionResult Gone(this PageModel page, Missing missing)
    {
        page.HttpContext.Features.Set(missing);
        return page.StatusCode(StatusCodes.Status410Gone);
    }
}
