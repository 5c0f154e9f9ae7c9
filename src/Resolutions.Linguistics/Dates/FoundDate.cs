using Resolutions.Linguistics.Dates.Reading;
using Resolutions.Model;

namespace Resolutions.Linguistics.Dates;

/// <summary>A date and where it stands.</summary>
public sealed record FoundDate(Span Span, PartialDate Date)
{
    /// <summary>After ISO 8601-2:2019, as <see cref="FoundPeriod.Edtf"/>: <c>XXXX-06-23</c> where the date gives no year.</summary>
    public string Edtf => EdtfText.Of(Date.Year, Date.Month, Date.Day);
}
