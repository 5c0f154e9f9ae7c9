using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.WebEncoders;

namespace Resolutions.Web.Hosting;

/// <summary>The pages that people read.</summary>
internal static class PagesHosting
{
    /// <summary>The API answers in its own way where something is wrong.</summary>
    private static readonly PathString[] Apart = ["/api", "/openapi"];

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages();
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        // Arabic and é as themselves, where the default writes each as a number.
        builder.Services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        builder.Services.Configure<KeyManagementOptions>(options => options.XmlRepository = new PassingKeys());
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    /// <summary>Shows a page in words wherever another page fails or is not there.</summary>
    public static void UsePagesInWords(this WebApplication site)
    {
        site.UseResponseCompression();
        site.UseWhen(
            context =>
                !Array.Exists(
                    Apart,
                    root => context.Request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase)
                ),
            pages =>
            {
                pages.UseExceptionHandler("/errors/500");
                pages.UseStatusCodePagesWithReExecute("/errors/{0}");
            }
        );
        site.UseRouting();
    }

    public static void MapPages(this WebApplication site)
    {
        site.MapStaticAssets();
        site.MapRazorPages().WithStaticAssets();
    }
}
