using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Extensions.Logging;

namespace Resolutions.Cli;

/// <summary>What goes wrong behind a verb, on the error stream, so that a verb's output stays its own.</summary>
internal static class Logging
{
    public static SerilogLoggerFactory Create() =>
        new(
            new LoggerConfiguration()
                .MinimumLevel.Warning()
                // A failed command is told in one sentence where it is caught.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
                .WriteTo.Console(
                    formatProvider: CultureInfo.InvariantCulture,
                    standardErrorFromLevel: LogEventLevel.Verbose
                )
                .CreateLogger(),
            dispose: true
        );
}
