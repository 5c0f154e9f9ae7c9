using System.Security.Cryptography;
using System.Text;
using Resolutions.Model;
using Resolutions.Model.Operations;
using Resolutions.Store;

namespace Resolutions.Testing.Builders;

/// <summary>A text that a test wrote, with its source, extraction and clauses.</summary>
internal static class TextRows
{
    public static AddText AddText(
        this ResolutionsDb db,
        Resolution resolution,
        TextSeed seed,
        int ordinal,
        long revision,
        List<(ClauseSeed Seed, Clause Clause)> clauses
    )
    {
        var characters = string.Join('\n', seed.Clauses.Select(clause => clause.Content));
        var source = Source(resolution, seed, ordinal, characters);
        var extraction = Extraction(source, characters);
        var text = Row(resolution, seed, extraction);
        var membership = new TextMembership
        {
            Id = Guid.CreateVersion7(),
            ResolutionId = resolution.Id,
            TextId = text.Id,
            Language = seed.Language,
            Ordinal = ordinal,
            IsPrimary = seed.IsPrimary,
            ValidFrom = revision,
        };
        var rows = Clauses(text, seed, revision);
        db.AddRange(source, extraction, text, membership);
        db.AddRange(rows);
        clauses.AddRange(seed.Clauses.Zip(rows));
        return new(resolution.Id, text.Id, membership.Id);
    }

    private static List<Clause> Clauses(Model.Text text, TextSeed seed, long revision)
    {
        var rows = new List<Clause>();
        var start = 0;
        foreach (var clause in seed.Clauses)
        {
            rows.Add(
                new()
                {
                    Id = Guid.CreateVersion7(),
                    TextId = text.Id,
                    Ordinal = rows.Count,
                    Address = clause.Address,
                    Kind = clause.Kind,
                    Label = clause.Label,
                    ParentId = clause.Parent is { } parent ? rows.Single(row => row.Address == parent).Id : null,
                    Speaker = clause.Speaker,
                    Language = clause.Language,
                    Spans = [new(start, start + clause.Content.Length)],
                    Content = clause.Content,
                    ValidFrom = revision,
                }
            );
            start += clause.Content.Length + 1;
        }
        return rows;
    }

    private static Source Source(Resolution resolution, TextSeed seed, int ordinal, string characters)
    {
        var location = seed.Location ?? $"{resolution.Slug}-{seed.Language}-{ordinal}.txt";
        var bytes = Encoding.UTF8.GetBytes($"{location}\n{characters}");
        return new()
        {
            Id = Guid.CreateVersion7(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            MediaType = "text/plain",
            Origin = seed.Origin,
            Location = location,
            ReadAt = Seeding.ReadAt,
            Bytes = bytes,
        };
    }

    private static Extraction Extraction(Source source, string characters) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            SourceId = source.Id,
            Reader = "plain-text",
            ReaderVersion = 1,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(characters))),
            Characters = characters,
            Blocks = [],
        };

    private static Model.Text Row(Resolution resolution, TextSeed seed, Extraction extraction) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ExtractionId = extraction.Id,
            Language = seed.Language,
            Stretches = [new(0, extraction.Characters.Length)],
            IssuingBodyCode = resolution.IssuingBodyCode,
            PublisherCode = seed.Publisher,
            DocumentType = resolution.DocumentType,
            Title = seed.Title,
            Symbol = resolution.Symbol,
            Date = resolution.Date,
            SegmenterVersion = 1,
            Diagnostics = [],
        };
}
