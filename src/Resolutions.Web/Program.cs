using Resolutions.Web.Api;
using Resolutions.Web.Hosting;
using Resolutions.Web.Hosting.Health;
using Resolutions.Web.Hosting.Storing;
using Resolutions.Web.Localizing;

if (Probe.AddressIn(args) is { } address)
    return await Probe.RunAsync(address);

var builder = Site.CreateBuilder(args);
builder.AddConsoleLog();
builder.AddListeningAddress();
builder.AddStore();
builder.AddSamples();
builder.AddHealth();
builder.AddInterfaceLanguages();
builder.AddPages();
builder.Services.AddApi();

var site = builder.Build();
site.UseSecurityHeaders();
site.UsePagesInWords();
site.UseRequestLocalization();
site.MapHealth();
site.MapApi();
site.MapPages();
return await site.RunInWordsAsync();

/// <summary>The site's entry point, public so that tests can start it.</summary>
public partial class Program;
