using System.Globalization;
using Resolutions.Ingesting.Files;
using Resolutions.Ingesting.Wording;
using Resolutions.Linguistics.Lexicons;

namespace Resolutions.Cli.Lexicons;

/// <summary>A fault as editors of text understand it: file, line, column, what is wrong.</summary>
internal static class FaultLine
{
    public static string Of(LexiconFault fault)
    {
        var line = fault.Line is { } number ? $":{number}" : "";
        var column = fault.Column is { } cell ? $":{cell}" : "";
        var sentence = FaultWording.Sentence(fault, CultureInfo.CurrentUICulture);
        return HarmlessText.Of($"{fault.File}{line}{column}: {sentence}");
    }
}
