using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Resolutions.Ingesting.Samples;
using Resolutions.Store.Reading;
using Resolutions.Testing;

namespace Resolutions.Ingesting.Tests.Samples;

/// <summary>Holds the samples' groups, as they are in the store, against what a careful reader expects.</summary>
public class SampleAlignmentTests
{
    [Fact]
    public async Task Every_sample_in_several_languages_is_aligned_as_a_reader_would()
    {
        var token = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync();
        var contexts = new Contexts(database);
        await new SampleCorpus(contexts, new(contexts, TimeProvider.System)).LoadIntoNewStoreAsync(token);

        foreach (var (name, expected) in Expected())
        {
            await using var db = database.Open();
            var slug = await SlugOfAsync(db, name, token);
            var aligned = (await db.FindAlignedAsync(slug, null, token)).ShouldNotBeNull();
            string.Join('\n', aligned.Groups.Select(group => Describe(aligned, group)))
                .ShouldBe(string.Join('\n', expected), name);
        }
    }

    private static Task<string> SlugOfAsync(Store.ResolutionsDb db, string name, CancellationToken token) =>
        (
            from source in db.Sources
            where source.Location.StartsWith(name)
            join extraction in db.Extractions on source.Id equals extraction.SourceId
            join text in db.Texts on extraction.Id equals text.ExtractionId
            join membership in db.TextMemberships on text.Id equals membership.TextId
            join resolution in db.Resolutions on membership.ResolutionId equals resolution.Id
            select resolution.Slug
        )
            .Distinct()
            .SingleAsync(token);

    // ar: pp4 pp5 | en: pp4 pp5 | fr: pp4
    private static string Describe(AlignedResolution aligned, Model.ClauseGroup group)
    {
        var members = group.Members.Select(member => member.ClauseId).ToHashSet();
        return Line(
            aligned.Texts.Select(text =>
                (
                    text.Text.Language,
                    text.Clauses.Where(clause => members.Contains(clause.Id)).Select(clause => clause.Address)
                )
            )
        );
    }

    private static string Line(IEnumerable<(string Language, IEnumerable<string> Addresses)> members) =>
        string.Join(
            " | ",
            members
                .Where(member => member.Addresses.Any())
                .OrderBy(member => member.Language, StringComparer.Ordinal)
                .Select(member => $"{member.Language}: {string.Join(' ', member.Addresses)}")
        );

    private static IEnumerable<(string Name, IEnumerable<string> Groups)> Expected()
    {
        using var file = typeof(SampleAlignmentTests).Assembly.GetManifestResourceStream("groups.json")!;
        var root = JsonSerializer.Deserialize<JsonElement>(file);
        return root.EnumerateObject()
            .Select(resolution =>
                (
                    resolution.Name,
                    resolution
                        .Value.GetProperty("groups")
                        .EnumerateArray()
                        .Select(group =>
                            Line(
                                group
                                    .EnumerateObject()
                                    .Select(member =>
                                        (
                                            member.Name,
                                            member.Value.EnumerateArray().Select(address => address.GetString()!)
                                        )
                                    )
                            )
                        )
                )
            );
    }
}
