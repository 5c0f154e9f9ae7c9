using Resolutions.Model;

namespace Resolutions.Web.Pages.Resolutions;

/// <summary>The line above a title: form of document, issuing body, date, symbol, and whether it is a sample.</summary>
public sealed record Kicker(Resolution Resolution, IssuingBody? IssuingBody);
