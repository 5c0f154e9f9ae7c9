using System.CommandLine;
using System.Text;
using Resolutions.Cli;
using Resolutions.Cli.Ingesting;
using Resolutions.Cli.Lexicons;
using Resolutions.Cli.Resegmenting;
using Resolutions.Cli.Samples;
using Resolutions.Cli.Segmenting;
using Resolutions.Cli.Withdrawing;
using Resolutions.Ingesting.Settings;
using Resolutions.Store.Embedded;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var root = new RootCommand(Words.Say("Description"))
{
    IngestCommand.Create(),
    SegmentCommand.Create(),
    ResegmentCommand.Create(),
    WithdrawCommand.Create(),
    RestoreCommand.Create(),
    SamplesCommand.Create(),
    LexiconCommand.Create(),
};
var parsed = root.Parse(args);
if (UsageFailure.In(parsed) is { } usage)
{
    Console.Error.WriteLine(usage);
    return UsageFailure.ExitCode;
}
try
{
    return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (SettingException exception)
{
    Console.Error.WriteLine(exception.Message);
    return UsageFailure.ExitCode;
}
catch (PostgresUnavailableException exception)
{
    Console.Error.WriteLine(exception.Message);
}
catch (Exception exception) when (StoreFailure.In(exception) is { } failure)
{
    Console.Error.WriteLine(Words.Say("StoreFailed", failure));
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine(Words.Say("Stopped"));
}
// Whoever typed the command can do nothing with a stack trace; one who mends the program asks for it.
catch (Exception exception) when (Environment.GetEnvironmentVariable("RESOLUTIONS_TRACE") is null)
{
    Console.Error.WriteLine(Words.Say("Unforeseen", exception.GetType().Name, exception.Message));
}
return 1;
