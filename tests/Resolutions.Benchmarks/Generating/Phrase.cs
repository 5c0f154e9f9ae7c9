namespace Resolutions.Benchmarks.Generating;

/// <summary>The same words in three languages, with places for names, dates and numbers.</summary>
internal sealed record Phrase(string English, string French, string Arabic)
{
    public string In(string language) =>
        language switch
        {
            "fr" => French,
            "ar" => Arabic,
            _ => English,
        };
}
