using System.Globalization;
using Resolutions.Ingesting.Reports;
using Resolutions.Ingesting.Wording;
using Resolutions.Model;

namespace Resolutions.Cli.Ingesting;

/// <summary>Tells what became of each source of a batch, and sums up.</summary>
internal sealed class BatchReport
{
    private const int MostEvidence = 4;

    private readonly Dictionary<IngestResult, int> counts = [];
    private int texts;
    private int joined;

    public void Add(IngestReport report)
    {
        counts[report.Result] = Count(report.Result) + 1;
        if (report.Result == IngestResult.Refused)
        {
            foreach (var reason in report.Diagnostics)
                BatchLines.WriteError(Words.Say("Refused", report.Location, Sentence(reason)));
            return;
        }
        foreach (var text in report.Texts)
            Write(report, text);
        foreach (var text in report.Withdrawn)
            BatchLines.Write(
                Words.Say("Withdrawn", report.Location, text.Name, text.WithdrawnAt.UtcDateTime, text.Reason)
            );
        foreach (var diagnostic in report.Diagnostics)
            BatchLines.Write(Words.Say("Noticed", Sentence(diagnostic), Where(diagnostic.Span)));
    }

    /// <returns>The exit code: 0 where nothing was refused.</returns>
    public int Finish()
    {
        var refused = Count(IngestResult.Refused);
        BatchLines.Write(
            Words.Say(
                "Summary",
                counts.Values.Sum(),
                Count(IngestResult.Added),
                texts,
                texts - joined,
                Count(IngestResult.Unchanged),
                refused,
                Count(IngestResult.Withdrawn)
            )
        );
        if (Count(IngestResult.Added) == 0)
            BatchLines.Write(Words.Say("NothingChanged"));
        return refused == 0 ? 0 : 1;
    }

    private void Write(IngestReport report, IngestedText text)
    {
        var isAdded = report.Result == IngestResult.Added;
        BatchLines.Write(Words.Say(isAdded ? "Added" : "Unchanged", report.Location, text.Slug));
        if (!isAdded)
            return;
        texts++;
        joined += text.JoinedLanguages.Count > 0 ? 1 : 0;
        BatchLines.Write(Words.Say("Title", text.Title ?? Words.Say("NoTitle")));
        BatchLines.Write(Words.Say("Recognised", string.Join(", ", Facts(text))));
        BatchLines.Write(Words.Say("Cut", text.Clauses, text.Furniture));
        if (text.JoinedLanguages.Count > 0)
            BatchLines.Write(Words.Say("Joined", string.Join(", ", text.JoinedLanguages), text.Groups));
        foreach (var line in ChangeLines.Of(text).Concat(text.Proposed.Select(Proposal)))
            BatchLines.Write(line);
    }

    private static string Proposal(ProposedJoin proposed) =>
        Words.Say(
            "Proposed",
            proposed.Slug,
            Math.Round(100 * proposed.Score),
            string.Join(
                ' ',
                proposed.Evidence.Take(MostEvidence).Select(piece => EvidenceSentence(piece).TrimEnd('.') + '.')
            )
        );

    private static string EvidenceSentence(Evidence piece) =>
        EvidenceWording.Sentence(piece, CultureInfo.CurrentUICulture);

    private static string Sentence(Diagnostic diagnostic) =>
        DiagnosticWording.Sentence(diagnostic, CultureInfo.CurrentUICulture);

    private static IEnumerable<string> Facts(IngestedText text)
    {
        yield return text.Language;
        if (text.DocumentType is { } type)
            yield return Words.Say("DocumentType" + type);
        if (text.IssuingBody is { } body)
            yield return Words.Say("IssuedBy", body);
        if (text.Publisher is { } publisher)
            yield return Words.Say("PublishedBy", publisher);
        if (text.Symbol is { } symbol)
            yield return symbol;
        if (text.Date is { } date)
            yield return date.ToString();
    }

    private static string Where(Span? span) => span is { } place ? Words.Say("At", place.Start, place.End) : "";

    private int Count(IngestResult result) => counts.GetValueOrDefault(result);
}
