using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Resolutions.Aligning.Matching;
using Resolutions.Model;

namespace Resolutions.Aligning.Tests;

public class AlignerPropertyTests
{
    private static readonly Gen<string> Content = Gen.OneOf(
        Gen.Elements(
            "",
            " ",
            "1. Décide",
            "2. يقرر إنشاء ٢٤ محطة",
            "on 4 May 2020",
            "(b) Genève",
            "…",
            "\u064B\u200F",
            "\uD83C\uDF0A"
        ),
        Gen.Elements(Invented.RiverFrench),
        Gen.Elements(Invented.RiverArabic),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")
    );

    private static readonly Gen<AlignableClause> Clause =
        from content in Content
        from kind in Gen.OneOf(
            Gen.Constant<ClauseKind?>(null),
            Gen.Elements(Enum.GetValues<ClauseKind>()).Select(k => (ClauseKind?)k)
        )
        from label in Gen.Elements<string?>(null, "1.", "(ب)", "")
        from address in Gen.Elements<string?>(null, "title", "op1", "op1~2")
        select new AlignableClause(content, kind, label, address);

    private static readonly Gen<AlignableText> Text =
        from language in Gen.Elements("fr", "en", "ar", "und", "zh-Hant", "")
        from count in Gen.Choose(0, 9)
        from clauses in Gen.ArrayOf(Clause, count)
        select new AlignableText(language, clauses);

    private static readonly Gen<AlignableText[]> Texts = Gen.Choose(1, 4).SelectMany(count => Gen.ArrayOf(Text, count));

    [Fact]
    public void Every_clause_is_in_exactly_one_group() =>
        Prop.ForAll(Texts.ToArbitrary(), texts => IsPartition(texts, Aligner.Align(texts), [])).Holds();

    [Fact]
    public void The_same_texts_are_always_aligned_alike() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                texts =>
                    JsonSerializer.Serialize(Aligner.Align(texts)) == JsonSerializer.Serialize(Aligner.Align(texts))
            )
            .Holds();

    [Fact]
    public void Confirmed_groups_are_never_touched() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                (texts, seed) =>
                {
                    var confirmed = Confirmed(texts, seed);
                    return IsPartition(texts, Aligner.Align(texts, confirmed), confirmed);
                }
            )
            .Holds();

    [Fact]
    public void Scores_are_probabilities_and_weights_are_numbers() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                texts =>
                    Aligner
                        .Align(texts)
                        .All(group =>
                            group.Score is null or (>= 0 and <= 1)
                            && group.Evidence.All(piece => double.IsFinite(piece.Weight))
                        )
            )
            .Holds();

    [Fact]
    public void Any_two_texts_can_be_compared() =>
        Prop.ForAll(
                Text.ToArbitrary(),
                Text.ToArbitrary(),
                (left, right) =>
                    TextMatching.Compare(left, right) is { Score: >= 0 and <= 1 } match
                    && match.Evidence.All(piece => double.IsFinite(piece.Weight))
            )
            .Holds();

    // Some clauses of some texts in one group, and some in another, crossing or not.
    private static IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Confirmed(AlignableText[] texts, int seed)
    {
        int[] Some(int count, int rest) => [.. Enumerable.Range(0, count).Where(i => (seed >> (i % 30)) % 4 == rest)];
        return
        [
            [.. texts.Select(text => Some(text.Clauses.Count, 1))],
            [.. texts.Select((text, i) => i % 2 == 0 ? Some(text.Clauses.Count, 2) : Some(text.Clauses.Count, 3))],
        ];
    }

    private static bool IsPartition(
        AlignableText[] texts,
        IReadOnlyList<AlignedGroup> groups,
        IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> confirmed
    )
    {
        var all = groups.Select(group => group.Members).Concat(confirmed).ToList();
        return groups.All(group => group.Members.Count == texts.Length && group.Members.Any(side => side.Count > 0))
            && groups.All(group => group.Members.All(side => side.SequenceEqual(side.Order())))
            && texts
                .Select((text, i) => (text, i))
                .All(pair =>
                    all.SelectMany(members => members[pair.i])
                        .Order()
                        .SequenceEqual(Enumerable.Range(0, pair.text.Clauses.Count))
                );
    }
}
