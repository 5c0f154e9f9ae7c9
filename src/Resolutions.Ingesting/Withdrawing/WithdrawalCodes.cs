namespace Resolutions.Ingesting.Withdrawing;

/// <summary>Why a text could not be withdrawn or restored, as codes of diagnostics.</summary>
public static class WithdrawalCodes
{
    /// <summary>Argument: the name that no text has.</summary>
    public const string TextUnknown = "text-unknown";

    /// <summary>Arguments: the name, and what to give instead.</summary>
    public const string NotATextName = "not-a-text-name";

    public const string ReasonMissing = "reason-missing";

    /// <summary>Arguments: the name, the reason.</summary>
    public const string TextWithdrawn = "text-withdrawn";

    /// <summary>Argument: the name of a text that readers see.</summary>
    public const string TextNotWithdrawn = "text-not-withdrawn";

    /// <summary>Arguments: the name, and the full names that it may mean.</summary>
    public const string OrdinalNeeded = "ordinal-needed";
}
