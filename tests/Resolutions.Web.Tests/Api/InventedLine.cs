using Resolutions.Model;

namespace Resolutions.Web.Tests.Api;

/// <summary>A clause of an invented text. An address with a dot is nested in what stands before the dot.</summary>
internal sealed record InventedLine(string Address, ClauseKind Kind, string? Label, string Words)
{
    public Speaker Speaker { get; init; } = Speaker.Issuer;

    public string? Language { get; init; }

    public string? ParentAddress => Address.LastIndexOf('.') is > 0 and var dot ? Address[..dot] : null;
}
