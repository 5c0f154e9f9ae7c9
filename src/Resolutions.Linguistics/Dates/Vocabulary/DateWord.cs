namespace Resolutions.Linguistics.Dates.Vocabulary;

/// <summary>What is known of a word or mark that dates are written with.</summary>
internal sealed class DateWord
{
    /// <summary>What it does where it stands alone.</summary>
    public DateRole Role { get; set; }

    /// <summary>Letters of particles before the name of a month: 1 of وسبتمبر.</summary>
    public int Particles { get; set; }

    /// <summary>Whether "and" is written onto it: وعام, وسبتمبر.</summary>
    public bool HasAnd { get; set; }

    /// <summary>20 to 90, of the name of a decade.</summary>
    public int Tens { get; set; }

    /// <summary>The phrases of several words that begin with it.</summary>
    public List<DatePhrase> Beginning { get; } = [];

    /// <summary>The phrases of several words that end with it.</summary>
    public List<DatePhrase> Ending { get; } = [];
}
