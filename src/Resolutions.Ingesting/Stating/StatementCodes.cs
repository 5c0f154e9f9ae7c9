namespace Resolutions.Ingesting.Stating;

/// <summary>
/// What can be wrong with statements, as codes of diagnostics. The first two arguments are always the file that makes
/// them and the line, from 1.
/// </summary>
internal static class StatementCodes
{
    /// <summary>Further arguments: the column, from 1, and what the YAML parser says.</summary>
    public const string YamlBroken = "statement-yaml-broken";

    /// <summary>There is something other than keys with values.</summary>
    public const string NoMapping = "statement-no-mapping";

    /// <summary>Further argument: the key.</summary>
    public const string KeyUnknown = "statement-key-unknown";

    /// <summary>Further argument: the key.</summary>
    public const string KeyTwice = "statement-key-twice";

    /// <summary>Further argument: the key, of which the value is a list, an anchor or the like.</summary>
    public const string ValueNotSimple = "statement-value-not-simple";

    /// <summary>Further argument: the value, as in all that follow.</summary>
    public const string LanguageWrong = "statement-language-wrong";

    public const string TypeWrong = "statement-type-wrong";

    public const string DateWrong = "statement-date-wrong";

    public const string AddressWrong = "statement-address-wrong";

    public const string ResolutionWrong = "statement-resolution-wrong";

    public const string ValueTooLong = "statement-value-too-long";

    /// <summary>Further argument: how many characters there may be.</summary>
    public const string TooLong = "statements-too-long";

    /// <summary>No arguments: a sidecar was given, and not the file that it is about.</summary>
    public const string SidecarItself = "sidecar-itself";

    /// <summary>No arguments: there is no file that it could be about.</summary>
    public const string SidecarAlone = "sidecar-alone";

    /// <summary>Argument: their names.</summary>
    public const string SidecarsSeveral = "sidecars-several";

    /// <summary>No arguments: the text was stored before, with other statements or none.</summary>
    public const string NotApplied = "statements-not-applied";

    /// <summary>Argument: its name.</summary>
    public const string SidecarNotReadable = "sidecar-not-readable";

    /// <summary>Argument: the slug that is stated and that no resolution has.</summary>
    public const string ResolutionUnknown = "resolution-unknown";

    /// <summary>Argument: the slug that is stated, of a resolution that comes with the software.</summary>
    public const string ResolutionIsSample = "resolution-is-sample";
}
