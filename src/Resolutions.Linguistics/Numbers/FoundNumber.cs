using Resolutions.Model;

namespace Resolutions.Linguistics.Numbers;

/// <summary>A number and where it stands.</summary>
/// <param name="Span">Of the whole expression: figures or words, with multiplier, per cent sign and currency; without the Arabic particles before it.</param>
/// <param name="Value">2000000 for 2 million, 50 for 50 %, 51 for 51st; a fraction such as 2/3 to the 28 digits of a decimal.</param>
/// <param name="Currency">
/// Of money. The ISO 4217 code where the text leaves no doubt (US$, euros, دينار جزائري); else what it does say, as an English
/// word in lower case: <c>dollar</c> for a bare dollar, <c>franc</c>, <c>CFA franc</c>, <c>dinar</c>.
/// </param>
public sealed record FoundNumber(
    Span Span,
    decimal Value,
    NumberKind Kind = NumberKind.Cardinal,
    string? Currency = null
);
