using System.CommandLine;
using Resolutions.Model;

namespace Resolutions.Cli.Lexicons;

/// <summary><c>resolutions lexicon lookup</c>: shows the concepts of words and phrases.</summary>
internal static class LookupCommand
{
    private const int NotFound = 1;

    public static Command Create()
    {
        var words = new Argument<string[]>("word")
        {
            Description = Words.Say("LookupWord"),
            Arity = ArgumentArity.OneOrMore,
        };
        var language = new Option<string?>("--language") { Description = Words.Say("LookupLanguage") };
        language.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } tag && !LanguageTags.TryParse(tag, out _))
                result.AddError(Words.Say("LanguageWrong", tag));
        });
        var format = new Option<string>("--format")
        {
            Description = Words.Say("SegmentFormat"),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var dictionaries = UsedLexicon.Dictionaries();
        var command = new Command("lookup", Words.Say("LookupDescription")) { words, language, format, dictionaries };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(words)!,
                    parsed.GetValue(language) is { } tag ? LanguageTags.Primary(tag) : null,
                    parsed.GetValue(format) == "json",
                    parsed.GetValue(dictionaries) ?? [],
                    parsed.InvocationConfiguration,
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] words,
        string? language,
        bool isJson,
        string[] dictionaries,
        InvocationConfiguration io,
        CancellationToken cancellation
    )
    {
        if (await UsedLexicon.ReadAsync(dictionaries, io.Error, cancellation) is not { } lexicon)
            return NotFound;
        // Several words may be one phrase, typed without quotation marks.
        var phrase = Looking.For(string.Join(' ', words), lexicon, language);
        IReadOnlyList<Looking> looked =
            phrase.Whole.Count > 0 ? [phrase] : [.. words.Select(word => Looking.For(word, lexicon, language))];
        io.Output.WriteLine(isJson ? LookupJson.Write(looked) : LookupText.Write(looked));
        return looked.All(one => one.IsFound) ? 0 : NotFound;
    }
}
