using System.Globalization;
using Resolutions.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Resolutions.Ingesting.Stating;

/// <summary>
/// Reads statements from YAML: one mapping of keys to simple values. Nothing is built from the events of the parser but
/// these, so that aliases and nesting cost nothing.
/// </summary>
internal sealed class StatementReading
{
    /// <summary>In characters; what people state fits in a few hundred.</summary>
    public const int Longest = 65_536;

    private readonly string _name;
    private readonly int _linesBefore;
    private readonly bool _isForOthersToo;
    private readonly HashSet<string> _keys = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> _diagnostics = [];
    private TextStatements _stated = TextStatements.None;

    private StatementReading(string name, int linesBefore, bool isForOthersToo) =>
        (_name, _linesBefore, _isForOthersToo) = (name, linesBefore, isForOthersToo);

    /// <summary>The first thing that cannot be understood refuses all, for a statement must not be ignored in silence.</summary>
    /// <param name="name">Of the file that makes them, as diagnostics name it.</param>
    /// <param name="linesBefore">How many lines of the file stand before <paramref name="yaml"/>.</param>
    /// <param name="isForOthersToo">Whether other programs' keys may stand there: they are told, and passed over.</param>
    public static ReadStatements Read(string yaml, string name, int linesBefore, bool isForOthersToo)
    {
        var reading = new StatementReading(name, linesBefore, isForOthersToo);
        if (yaml.Length > Longest)
            return reading.Refused(StatementCodes.TooLong, Mark.Empty, Longest.ToString(CultureInfo.InvariantCulture));
        try
        {
            var refusal = reading.Mapping(new Parser(new StringReader(yaml)));
            return new(refusal is null ? reading._stated : TextStatements.None, reading._diagnostics, refusal);
        }
        catch (YamlException exception)
        {
            var column = exception.Start.Column.ToString(CultureInfo.InvariantCulture);
            return reading.Refused(StatementCodes.YamlBroken, exception.Start, column, exception.Message.TrimEnd('.'));
        }
    }

    private ReadStatements Refused(string code, Mark at, params IReadOnlyList<string> arguments) =>
        new(TextStatements.None, [], Told(code, at, arguments));

    private Diagnostic? Mapping(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return null;
        parser.Consume<DocumentStart>();
        if (parser.Accept<Scalar>(out var only) && IsNothing(only))
            return null;
        if (!parser.TryConsume<MappingStart>(out _))
            return Told(StatementCodes.NoMapping, parser.Current!.Start);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
                return Told(StatementCodes.NoMapping, parser.Current!.Start);
            if (Value(parser, key) is { } refusal)
                return refusal;
        }
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _) ? null : Told(StatementCodes.NoMapping, parser.Current!.Start);
    }

    private Diagnostic? Value(Parser parser, Scalar key)
    {
        if (!_keys.Add(key.Value))
            return Told(StatementCodes.KeyTwice, key.Start, key.Value);
        if (!StatedValues.IsKey(key.Value))
        {
            var unknown = Told(StatementCodes.KeyUnknown, key.Start, key.Value);
            if (!_isForOthersToo)
                return unknown;
            _diagnostics.Add(unknown);
            parser.SkipThisAndNestedEvents();
            return null;
        }
        if (!parser.TryConsume<Scalar>(out var value))
            return Told(StatementCodes.ValueNotSimple, parser.Current!.Start, key.Value);
        if (IsNothing(value))
            return null;
        var wrong = StatedValues.Set(ref _stated, key.Value, value.Value);
        return wrong is null ? null : Told(wrong, value.Start, StatedValues.Shown(value.Value));
    }

    // An empty value is a template that was not filled in.
    private static bool IsNothing(Scalar value) =>
        value.Style == ScalarStyle.Plain && value.Value is "" or "~" or "null"
        || string.IsNullOrWhiteSpace(value.Value);

    private Diagnostic Told(string code, Mark at, params IReadOnlyList<string> arguments)
    {
        var line = (Math.Max(1, at.Line) + _linesBefore).ToString(CultureInfo.InvariantCulture);
        return new(code, null, [_name, line, .. arguments]);
    }
}
