using FsCheck;
using FsCheck.Fluent;

namespace Resolutions.Model.Tests;

public sealed class SpanTests
{
    [Fact]
    public void A_span_gives_the_characters_from_its_start_up_to_its_end()
    {
        var span = new Span(3, 8);
        span.Of("1. Notes that").ShouldBe("Notes");
        span.Length.ShouldBe(5);
        span.IsEmpty.ShouldBeFalse();
    }

    [Fact]
    public void Offsets_count_utf16_code_units() => new Span(2, 3).Of("𝄞x").ShouldBe("x");

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void The_end_lies_outside(int offset, bool inside) => new Span(3, 8).Contains(offset).ShouldBe(inside);

    [Fact]
    public void A_span_that_ends_where_it_starts_is_empty_and_contains_nothing()
    {
        var span = new Span(3, 3);
        span.IsEmpty.ShouldBeTrue();
        span.Contains(3).ShouldBeFalse();
        span.Of("abcdef").ShouldBeEmpty();
    }

    [Fact]
    public void Neighbours_do_not_overlap() => new Span(0, 3).Overlaps(new Span(3, 5)).ShouldBeFalse();

    [Fact]
    public void Spans_overlap_where_they_share_an_offset() =>
        Prop.ForAll(
                Spans,
                Spans,
                (left, right) =>
                    left.Overlaps(right) == Enumerable.Range(0, 40).Any(i => left.Contains(i) && right.Contains(i))
                    && left.Overlaps(right) == right.Overlaps(left)
            )
            .Holds();

    private static Arbitrary<Span> Spans =>
        (
            from start in Gen.Choose(0, 20)
            from length in Gen.Choose(1, 20)
            select new Span(start, start + length)
        ).ToArbitrary();
}
