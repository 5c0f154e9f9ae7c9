using System.Text.Json.Nodes;
using Resolutions.Model;
using Resolutions.Web.Api.Listing;
using Resolutions.Web.Api.Parameters;
using Resolutions.Web.Api.Problems;
using Resolutions.Web.Api.Reading;

namespace Resolutions.Web.Api.Documenting;

/// <summary>
/// Answers for the documentation: the records that endpoints return, of an invented body and an invented text.
/// </summary>
internal static class Examples
{
    private const string Slug = "example-harbour-lights";

    private static readonly Guid ClauseId = new("0193a1c2-5b7e-7c11-9d0e-3f6a2b4c8d01");

    private static readonly Guid ArabicClauseId = new("0193a1c2-5b7e-7c11-9d0e-3f6a2b4c8d02");

    private static readonly Guid GroupId = new("0193a1c2-6a10-7f42-8b3d-1e2f3a4b5c6d");

    private static readonly ApiLinks Links = new(PathString.Empty);

    private static readonly TextResource French = Text("0193a1c2-5b70-7a01-8c11-aa0102030405", "fr", "Feux des ports");

    private static readonly TextResource Arabic = Text("0193a1c2-5b70-7a01-8c11-aa0102030406", "ar", "أضواء الموانئ");

    private static readonly IssuingBodyResource Body = new()
    {
        Code = "Harbour Conference",
        Names = Named("Conférence des ports", "مؤتمر الموانئ"),
    };

    public static ResolutionResource Resolution { get; } =
        new()
        {
            Slug = Slug,
            IssuingBody = Body,
            DocumentType = DocumentType.Resolution,
            Symbol = "HC/2018/7",
            Date = "2018-09-24",
            IsSample = false,
            Revision = 2,
            IsNewest = true,
            Titles = Named(French.Title!, Arabic.Title!),
            Languages = ["ar", "fr"],
            Texts = [Arabic, French],
            Links = ResolutionLinksResource.Of(Slug, Links),
        };

    public static ResolutionPageResource Page { get; } =
        new()
        {
            Items =
            [
                new()
                {
                    Slug = Slug,
                    IssuingBody = Body,
                    DocumentType = Resolution.DocumentType,
                    Symbol = Resolution.Symbol,
                    Date = Resolution.Date,
                    IsSample = false,
                    Revision = 2,
                    Titles = Resolution.Titles,
                    Languages = Resolution.Languages,
                    Links = Resolution.Links,
                },
            ],
            Links = new()
            {
                First = "/api/v1/resolutions?limit=1",
                Prev = null,
                Next = $"/api/v1/resolutions?limit=1&cursor={new Cursor(IsBackward: false, "2018-09-24", Slug)}",
            },
        };

    public static ClauseDetailResource Clause { get; } =
        new()
        {
            Id = ClauseId,
            Address = "op4",
            Kind = ClauseKind.Operative,
            Label = "4.",
            Speaker = Speaker.Issuer,
            Language = "fr",
            Direction = "ltr",
            Text = "INVITE les ports à allumer leurs feux à l’heure dite ;",
            Parent = null,
            ParentId = null,
            Spans =
            [
                [1204, 1258],
            ],
            Formulas =
            [
                new()
                {
                    Illocution = "invite",
                    Span = [1207, 1213],
                    Inherited = false,
                },
            ],
            Resolution = Slug,
            TextId = French.Id,
            GroupId = GroupId,
            ValidFrom = 1,
            ValidUntil = null,
            Links = new()
            {
                Self = Links.Clause(ClauseId),
                Resolution = Links.Resolution(Slug),
                Alignment = Links.Alignment(Slug),
            },
        };

    public static ClauseListResource Clauses { get; } =
        new()
        {
            Resolution = Slug,
            Revision = 2,
            IsNewest = true,
            Clauses =
            [
                new()
                {
                    Id = ClauseId,
                    Address = Clause.Address,
                    Kind = Clause.Kind,
                    Label = Clause.Label,
                    Speaker = Clause.Speaker,
                    Language = Clause.Language,
                    Direction = Clause.Direction,
                    Text = Clause.Text,
                    Parent = null,
                    ParentId = null,
                    Spans = Clause.Spans,
                    Formulas = Clause.Formulas,
                    Resolution = Slug,
                    TextId = French.Id,
                    GroupId = GroupId,
                },
            ],
        };

    public static AlignmentResource Alignment { get; } =
        new()
        {
            Resolution = Slug,
            Revision = 2,
            IsNewest = true,
            Texts = Resolution.Texts,
            Groups =
            [
                new()
                {
                    Id = GroupId,
                    Position = 12,
                    State = GroupState.Automatic,
                    Score = 0.97,
                    Evidence =
                    [
                        new()
                        {
                            Code = "same-label",
                            Weight = 3.2,
                            Arguments = ["4"],
                        },
                    ],
                    Members =
                    [
                        Member(Arabic, ArabicClauseId, "٤.", "يدعو الموانئ إلى إضاءة أضوائها في الوقت المحدد؛"),
                        Member(French, ClauseId, "4.", Clause.Text),
                    ],
                },
            ],
        };

    public static JsonNode PathValue(string parameter) => parameter == "id" ? ClauseId.ToString() : Slug;

    public static ProblemResource Problem(ProblemType type)
    {
        IReadOnlyList<object?> arguments = type switch
        {
            { Name: "withdrawn-resolution" } => [Slug],
            { Name: "unknown-revision" } => [Slug, 9, 2],
            { Name: "unknown-language" } => [Slug, "de", "ar, fr"],
            { Name: "unknown-address" } => [Slug, "op99", 2, Links.Clauses(Slug)],
            { Name: "unknown-clause" } => [ClauseId, Links.Resolutions],
            _ => [Slug, Links.Resolutions],
        };
        var wrong = QueryParameter.Limit.WhatIsWrong("0")!;
        var isParameter = type == ProblemType.InvalidParameter;
        return new()
        {
            Type = Links.Problem(type.Name),
            Title = type.Title,
            Status = type.Status,
            Detail = isParameter ? wrong : type.Detail([.. arguments]),
            Instance = isParameter ? Links.Resolutions : Links.Resolution(Slug),
            Errors = isParameter
                ?
                [
                    new()
                    {
                        Parameter = "limit",
                        Value = "0",
                        Detail = wrong,
                    },
                ]
                : null,
        };
    }

    private static Dictionary<string, string> Named(string french, string arabic) =>
        new(StringComparer.Ordinal) { ["ar"] = arabic, ["fr"] = french };

    private static TextResource Text(string id, string language, string title) =>
        new()
        {
            Id = new(id),
            Language = language,
            Direction = LanguageTags.Direction(language),
            Ordinal = 1,
            IsPrimary = true,
            Title = title,
            Symbol = "HC/2018/7",
            Date = "2018-09-24",
            Session = "12",
            Place = language == "fr" ? "Port-Levant" : "بور ليفان",
            Publisher = null,
            Source = new()
            {
                Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                MediaType = "text/plain",
                Origin = SourceOrigin.File,
                Location = $"harbour-lights-{language}.txt",
                Address = $"https://harbours.example/{language}/2018-7",
                ReadAt = new(2025, 1, 31, 9, 30, 0, DateTimeKind.Utc),
                Reader = "plain-text",
                ReaderVersion = 1,
            },
            SegmenterVersion = 3,
            ClauseCount = 24,
        };

    private static MemberResource Member(TextResource text, Guid id, string label, string words) =>
        new()
        {
            TextId = text.Id,
            Language = text.Language,
            Ordinal = 1,
            Clauses =
            [
                new()
                {
                    Id = id,
                    Address = "op4",
                    Kind = ClauseKind.Operative,
                    Label = label,
                    Speaker = Speaker.Issuer,
                    Language = text.Language,
                    Direction = text.Direction,
                    Text = words,
                },
            ],
        };
}
