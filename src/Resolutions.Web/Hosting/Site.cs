namespace Resolutions.Web.Hosting;

/// <summary>Begins the site in the same way wherever it is started from.</summary>
internal static class Site
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            // Not the directory that someone happens to be in: the style sheets lie beside the program.
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        // Run from a build rather than from a published copy, they lie in the source tree.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
        return builder;
    }
}
