using Resolutions.Aligning.Pairs;

namespace Resolutions.Aligning.Scoring;

/// <summary>Clauses that are given, clauses that are sought, and how well the words of the ones foretell those of the others.</summary>
internal sealed class LexiconSide
{
    // A translator says it otherwise however well a word is known; and where the clauses themselves taught it, it is known
    // no better than by halves.
    private const double MostSure = 0.9;
    private const double MostSureOfOwn = 0.5;

    private readonly int[][] _sought;
    private readonly double[] _chance;

    // For each given clause and each word sought, how much likelier the clause makes the word: a table, as every bead asks.
    private readonly float[][] _odds;

    // The same for the words of the bead from which the lexicon learnt, and of its neighbours, as if it had not.
    private readonly Dictionary<(int Given, int Word), float> _own = [];

    /// <param name="taught">For each given clause, the sought clauses in whose company it taught the lexicon.</param>
    public LexiconSide(
        int[][] given,
        int[][] sought,
        List<Translation> translations,
        Func<int, IEnumerable<int>> taught
    )
    {
        var numbers = new Dictionary<int, int>();
        foreach (var translation in translations)
            numbers.TryAdd(translation.Sought, numbers.Count);
        _sought = [.. sought.Select(words => words.Where(numbers.ContainsKey).Select(word => numbers[word]).ToArray())];
        (var best, _chance) = (new double[numbers.Count], new double[numbers.Count]);
        foreach (var word in _sought.SelectMany(words => words))
            _chance[word] += 1.0 / (sought.Length + 1);
        foreach (var translation in translations)
            best[numbers[translation.Sought]] = Math.Max(best[numbers[translation.Sought]], translation.Strength);
        var told = translations
            .Select(translation => translation with { Sought = numbers[translation.Sought] })
            .ToLookup(translation => translation.Given);
        var untold = Array.ConvertAll(best, Untold);
        _odds = [.. given.Select(words => Odds(words, told, untold))];
        var untoldByOthers = Array.ConvertAll(best, sure => Untold(Math.Min(sure, MostSureOfOwn)));
        for (var i = 0; i < given.Length; i++)
            ForgetOwn(i, given[i], told, untoldByOthers, Near(i, given.Length).SelectMany(taught).Distinct());
    }

    /// <summary>In nats: for each word sought, how much likelier the words given make it.</summary>
    /// <param name="isOwn">Whether the lexicon learnt from these clauses, and must forget it.</param>
    public double Score(int given, int givenCount, int sought, int soughtCount, bool isOwn)
    {
        var score = 0.0;
        for (var j = sought; j < sought + soughtCount; j++)
        {
            foreach (var word in _sought[j])
            {
                var odds = float.NegativeInfinity;
                for (var i = given; i < given + givenCount; i++)
                {
                    var known = isOwn && _own.TryGetValue((i, word), out var own) ? own : _odds[i][word];
                    odds = Math.Max(odds, known);
                }
                score += odds;
            }
        }
        return score;
    }

    // The clauses that may be in one bead with this one.
    private static IEnumerable<int> Near(int clause, int count) =>
        Enumerable
            .Range(clause - BeadShape.Longest + 1, 2 * BeadShape.Longest - 1)
            .Where(near => near >= 0 && near < count);

    private float[] Odds(int[] given, ILookup<int, Translation> told, float[] untold)
    {
        var odds = (float[])untold.Clone();
        foreach (var one in given.SelectMany(word => told[word]))
            odds[one.Sought] = Math.Max(odds[one.Sought], Likelier(one.Strength, one.Sought));
        return odds;
    }

    private void ForgetOwn(
        int clause,
        int[] given,
        ILookup<int, Translation> told,
        float[] untold,
        IEnumerable<int> company
    )
    {
        foreach (var word in company.SelectMany(sought => _sought[sought]))
            _own[(clause, word)] = untold[word];
        foreach (var one in given.SelectMany(word => told[word]))
        {
            if (_own.TryGetValue((clause, one.Sought), out var own))
                _own[(clause, one.Sought)] = Math.Max(own, Likelier(one.ByOthers, one.Sought));
        }
    }

    // That a word is there in spite of the words that usually foretell it.
    private static float Untold(double sure) => (float)Math.Log(1 - MostSure * sure);

    private float Likelier(double strength, int word) => (float)Math.Log(strength * MostSure / _chance[word]);
}
