using System.Security.Cryptography;
using System.Text;
using Resolutions.Model;
using Text = Resolutions.Model.Text;

namespace Resolutions.Web.Tests.Api;

/// <summary>A text whose source, extraction, clauses and spans are made out of its lines.</summary>
internal sealed record InventedText(string Language, int Ordinal, IReadOnlyList<InventedLine> Lines)
{
    public string? PublisherCode { get; init; }

    public Guid Id { get; } = Guid.CreateVersion7();

    private Dictionary<string, Guid> Ids =>
        field ??= Lines.ToDictionary(line => line.Address, _ => Guid.CreateVersion7());

    private string Characters => string.Join('\n', Lines.Select(line => line.Words));

    public Guid IdOf(string address) => Ids[address];

    /// <summary>The rows that the text is made of.</summary>
    public IEnumerable<object> Rows(Guid resolutionId, long revision)
    {
        var bytes = Encoding.UTF8.GetBytes($"{Characters}\n{Id}");
        var source = new Source
        {
            Id = Guid.CreateVersion7(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            MediaType = "text/plain",
            Origin = SourceOrigin.Upload,
            Location = $"invented.{Language}.txt",
            Address = $"https://quays.example/{Language}",
            ReadAt = new(2025, 2, 28, 12, 30, 45, TimeSpan.Zero),
            Bytes = bytes,
        };
        var extraction = new Extraction
        {
            Id = Guid.CreateVersion7(),
            SourceId = source.Id,
            Reader = "plain-text",
            ReaderVersion = 1,
            Sha256 = source.Sha256,
            Characters = Characters,
            Blocks = [],
        };
        return [source, extraction, Whole(extraction), Membership(resolutionId, revision), .. Clauses(revision)];
    }

    private Text Whole(Extraction extraction) =>
        new()
        {
            Id = Id,
            ExtractionId = extraction.Id,
            Language = Language,
            Stretches = [new(0, Characters.Length)],
            IssuingBodyCode = null,
            PublisherCode = PublisherCode,
            DocumentType = null,
            Title = Lines.FirstOrDefault(line => line.Kind == ClauseKind.Title)?.Words,
            Symbol = null,
            Date = null,
            Session = "12",
            Place = "Port-Levant",
            SegmenterVersion = 1,
            Diagnostics = [],
        };

    private TextMembership Membership(Guid resolutionId, long revision) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ResolutionId = resolutionId,
            TextId = Id,
            Language = Language,
            Ordinal = Ordinal,
            IsPrimary = Ordinal == 1,
            ValidFrom = revision,
        };

    private IEnumerable<Clause> Clauses(long revision)
    {
        var start = 0;
        foreach (var (ordinal, line) in Lines.Index())
        {
            yield return new()
            {
                Id = IdOf(line.Address),
                TextId = Id,
                Ordinal = ordinal,
                Address = line.Address,
                Kind = line.Kind,
                Label = line.Label,
                ParentId = line.ParentAddress is { } parent ? IdOf(parent) : null,
                Speaker = line.Speaker,
                Language = line.Language,
                Spans = [new(start, start + line.Words.Length)],
                Content = line.Words,
                Formulas =
                    line.Kind == ClauseKind.Operative
                        ? [new(Illocution.TakeNote, new(start, start + 4), IsInherited: line.ParentAddress is not null)]
                        : [],
                ValidFrom = revision,
            };
            start += line.Words.Length + 1;
        }
    }
}
