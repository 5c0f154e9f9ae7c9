using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace Resolutions.Web.Hosting;

/// <summary>The log: for people on a terminal, one JSON object a line where a machine collects it.</summary>
internal static class ConsoleLog
{
    private const string ForPeople = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    // What the framework says of every start and request; the configuration's Serilog section can ask for it.
    private static readonly string[] Talkative = ["Microsoft", "System", "Npgsql"];

    /// <summary>Whether the log is JSON: <c>Logging:Format=json</c> or, where nothing is said, in a container.</summary>
    public static bool IsJson(IConfiguration configuration) =>
        configuration["Logging:Format"] is { Length: > 0 } format
            ? format.Equals("json", StringComparison.OrdinalIgnoreCase)
            : configuration.GetValue<bool>("DOTNET_RUNNING_IN_CONTAINER");

    public static void AddConsoleLog(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration().MinimumLevel.Information().Enrich.FromLogContext();
        foreach (var category in Talkative)
            log.MinimumLevel.Override(category, LogEventLevel.Warning);
        // A command that fails throws, and whoever catches that says so: the first migration asks for a table that is not there.
        log.MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal);
        log.MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal);
        log.MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error);
        // Said in one sentence by Running, or by the runtime.
        log.Filter.ByExcluding(entry => entry.MessageTemplate.Text == "Hosting failed to start");
        log.ReadFrom.Configuration(builder.Configuration);
        if (IsJson(builder.Configuration))
            log.WriteTo.Console(new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture));
        else
            log.WriteTo.Console(outputTemplate: ForPeople, formatProvider: CultureInfo.InvariantCulture);
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(log.CreateLogger(), dispose: true);
    }
}
