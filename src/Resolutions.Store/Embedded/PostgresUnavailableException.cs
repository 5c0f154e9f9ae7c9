using System.Globalization;
using System.Resources;

namespace Resolutions.Store.Embedded;

/// <summary>
/// No Postgres can be had, for a reason that the person at the keyboard can do something about. The message says what
/// is wrong, where, and what to do; it never holds a password, and nobody needs the stack trace.
/// </summary>
/// <param name="code">A stable kebab-case word, a key of <c>EmbeddedMessages.resx</c>.</param>
/// <param name="arguments">What the sentence names: paths, versions, addresses.</param>
public sealed class PostgresUnavailableException(string code, params IReadOnlyList<string> arguments)
    : Exception(Sentence(code, arguments))
{
    private static readonly ResourceManager Messages = new(
        "Resolutions.Store.Embedded.EmbeddedMessages",
        typeof(PostgresUnavailableException).Assembly
    );

    /// <summary>A stable kebab-case word, such as <c>no-programs</c>.</summary>
    public string Code { get; } = code;

    /// <summary>What the sentence names, in the order of its placeholders.</summary>
    public IReadOnlyList<string> Arguments { get; } = arguments;

    private static string Sentence(string code, IReadOnlyList<string> arguments) =>
        Messages.GetString(code, CultureInfo.CurrentUICulture) is { } format
            ? string.Format(CultureInfo.CurrentCulture, format, [.. arguments])
            : $"{code}: {string.Join(", ", arguments)}";
}
