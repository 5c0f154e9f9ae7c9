using Microsoft.EntityFrameworkCore;
using Resolutions.Model;
using Resolutions.Store.Revisions;
using Resolutions.Testing;

namespace Resolutions.Web.Tests.Api;

/// <summary>Puts a resolution into a store as its first revision.</summary>
internal sealed record InventedResolution(string Slug)
{
    public PartialDate? Date { get; init; }

    public string? BodyCode { get; init; }

    public DocumentType? DocumentType { get; init; } = Model.DocumentType.Resolution;

    public IReadOnlyList<InventedText> Texts { get; init; } = [];

    /// <summary>
    /// Each a list of "language:address", or "language/ordinal:address": <c>"ar:op1 en:op1 en:op2 fr/2:op1"</c>.
    /// </summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public Guid Id { get; } = Guid.CreateVersion7();

    public Guid ClauseId(string name)
    {
        var (language, ordinal, address) = name.Split(':', '/') switch
        {
            [var l, var a] => (l, 1, a),
            [var l, var o, var a] => (l, int.Parse(o, System.Globalization.CultureInfo.InvariantCulture), a),
            _ => throw new FormatException(name),
        };
        return Texts.Single(text => text.Language == language && text.Ordinal == ordinal).IdOf(address);
    }

    public async Task SaveAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var numbers = await db.TakeRevisionNumbersAsync(default);
        if (BodyCode is not null && !await db.IssuingBodies.AnyAsync(body => body.Code == BodyCode))
            db.Add(new IssuingBody { Code = BodyCode, Names = Names($"Conférence {BodyCode}", $"مؤتمر {BodyCode}") });
        foreach (var code in Texts.Select(text => text.PublisherCode).OfType<string>().Distinct())
            db.Add(new Publisher { Code = code, Names = Names($"Gazette {code}", $"جريدة {code}") });
        var resolution = New();
        db.Add(resolution);
        db.AddRevision(numbers, null, DateTimeOffset.UnixEpoch, [resolution], []);
        db.AddRange(Texts.SelectMany(text => text.Rows(Id, numbers.Revision)));
        db.AddRange(Groups.Select((members, index) => Group(members, index, numbers.Revision)));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private Resolution New() =>
        new()
        {
            Id = Id,
            Slug = Slug,
            IssuingBodyCode = BodyCode,
            DocumentType = DocumentType,
            Symbol = "CP/7",
            Date = Date,
            IsSample = false,
            RevisionCount = 0,
            ChangeNumber = 0,
        };

    private ClauseGroup Group(string members, int index, long revision)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            ResolutionId = Id,
            Position = index,
            State = GroupState.Automatic,
            Score = 0.75,
            Evidence = [new("same-label", 2.5, "1"), new("length-apart", -0.5)],
            Members =
            [
                .. members.Split(' ').Select(name => new ClauseGroupMember { GroupId = id, ClauseId = ClauseId(name) }),
            ],
            ValidFrom = revision,
        };
    }

    private static Dictionary<string, string> Names(string french, string arabic) =>
        new() { ["fr"] = french, ["ar"] = arabic };
}
