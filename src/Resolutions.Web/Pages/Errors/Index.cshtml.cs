using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Resolutions.Web.Localizing;
using Resolutions.Web.Resources;

namespace Resolutions.Web.Pages.Errors;

/// <summary>Says in words what went wrong, and what to do. Only shown in place of another page.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    public string Title { get; private set; } = "";

    public Missing What { get; private set; } = Errors.Missing.Page;

    /// <summary>Finds the failure in the log; null where nothing failed.</summary>
    public string? RequestNumber { get; private set; }

    /// <summary>Whatever the method was: a PUT that went wrong is told the same.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Show(int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture));

    private void Show(int status)
    {
        // Someone who asks for this page by its own address is told that there is none.
        var isInPlaceOfAnother =
            HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        Response.StatusCode = status = isInPlaceOfAnother ? status : StatusCodes.Status404NotFound;
        if (status == StatusCodes.Status404NotFound)
            (Title, What) = (ErrorWords.NotFoundTitle, HttpContext.Features.Get<Missing>() ?? What);
        else if (status == StatusCodes.Status410Gone)
            (Title, What) = (ErrorWords.WithdrawnTitle, HttpContext.Features.Get<Missing>() ?? What);
        else if (status >= StatusCodes.Status500InternalServerError)
            (Title, What, RequestNumber) = (ErrorWords.FailedTitle, Failed, Number);
        else
            (Title, What) = (ErrorWords.RefusedTitle, Refused(status));
    }

    private string Number => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    private static Missing Failed =>
        Errors.Missing.Page with
        {
            What = ErrorWords.Failed,
            Advice = ErrorWords.FailedAdvice,
        };

    private static Missing Refused(int status) =>
        Errors.Missing.Page with
        {
            What = Sentence.Of(ErrorWords.Refused, status),
            Advice = ErrorWords.RefusedAdvice,
        };
}
