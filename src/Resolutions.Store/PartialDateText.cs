using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Resolutions.Model;

namespace Resolutions.Store;

/// <summary>Keeps a partial date as its text, which sorts by time where years are given.</summary>
internal sealed class PartialDateText()
    : ValueConverter<PartialDate, string>(date => date.ToString(), text => PartialDate.Parse(text));
