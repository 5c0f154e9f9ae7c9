using Npgsql;
using Resolutions.Linguistics.Folding;
using Resolutions.Linguistics.Stems;
using Resolutions.Testing;

namespace Resolutions.Store.Tests.Stems;

/// <summary>The published stemmers of French and English as we wrote them beside those inside Postgres 15, which are of Snowball 2.1.</summary>
public sealed class SnowballTests
{
    [Theory]
    [InlineData("en", "english_stem")]
    [InlineData("fr", "french_stem")]
    public async Task Our_stems_are_those_of_postgres_but_where_the_algorithm_was_mended_since(
        string language,
        string dictionary
    )
    {
        var words = Vocabulary.Of(language);
        words.Count.ShouldBeGreaterThan(2500);

        var theirs = await AskAsync(dictionary, words);

        var different = theirs.Where(entry => Stemming.PublishedStemOf(entry.Key, language) != entry.Value).ToList();
        different
            .Where(entry => MendedSince.Reason(entry.Key, language) is null)
            .Select(entry => $"{entry.Key}: {entry.Value} there, {Stemming.PublishedStemOf(entry.Key, language)} here")
            .ShouldBeEmpty($"{theirs.Count} words, {different.Count} different");
        different.Count.ShouldBeLessThan(theirs.Count / 30);
    }

    [Fact]
    public async Task French_capitals_without_accents_have_the_stem_that_postgres_gives_them_with()
    {
        string[] accented = ["sécurité", "adoptée", "première", "réfugiés", "progrès", "entièrement", "qualifié"];

        foreach (var (word, stem) in await AskAsync("french_stem", accented))
            Stemming.StemOf(FoldedText.Fold(word), "fr").ShouldBe(stem);
    }

    /// <returns>Folded stems by word, without stop words.</returns>
    private static async Task<Dictionary<string, string>> AskAsync(string dictionary, IReadOnlyCollection<string> words)
    {
        await using var database = await TestDatabase.CreateAsync(_ => Task.CompletedTask);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(
            $"SELECT word, (ts_lexize('{dictionary}', word))[1] FROM unnest($1) AS word"
        );
        command.Parameters.Add(new() { Value = words.ToArray() });
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            if (!await reader.IsDBNullAsync(1, TestContext.Current.CancellationToken))
                stems[reader.GetString(0)] = FoldedText.Fold(reader.GetString(1));
        }
        return stems;
    }
}
