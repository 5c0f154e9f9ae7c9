using Resolutions.Linguistics.Formulas;
using Resolutions.Linguistics.Phrases;
using Resolutions.Model;
using Resolutions.Segmenting.Passages;

namespace Resolutions.Segmenting.Openings;

/// <summary>
/// Finds the formulas that follow a clause's first one: "CONSIDERS …; and STRESSES …", "thanks the Director and takes note".
/// Capitals say so by themselves; in lower case only a verb of the same form counts, after a semicolon, or after a
/// conjunction that a comma or the first formula stands before: what others do is told in the same words.
/// </summary>
internal static class FurtherFormulas
{
    // Thanks the Director-General for her report and takes note
    private const int NearWords = 9;

    public static IEnumerable<FoundOpening> After(Draft draft, Piece clause, FoundOpening head)
    {
        var words = clause.Words;
        var isInCapitals = FormGuessing.IsInCapitals(words.SpanOf(head.Formula).Of(clause.Body));
        var last = head;
        for (var i = head.End; i < words.Count; i++)
        {
            if (Joint(draft, clause, i) is not { } joint || Read(draft, words, i, joint) is not { } found)
                continue;
            if (found.Role != head.Role || found.Illocution is null)
                continue;
            var counts = isInCapitals
                ? FormGuessing.IsInCapitals(words.SpanOf(found.Formula).Of(clause.Body))
                : IsSaidByTheSame(draft, words, head, found) && IsJoined(draft, words, joint, last.End, i, found);
            if (!counts)
                continue;
            yield return found;
            last = found;
            i = found.End - 1;
        }
    }

    private static FoundOpening? Read(Draft draft, Words words, int index, Joint joint) =>
        draft.Phrases.Read(words, joint.IsWord ? index + 1 : index, LeadIns.Adverbs);

    /// <summary>What stands before a word, or the conjunction that it is; null where nothing could begin.</summary>
    private static Joint? Joint(Draft draft, Piece clause, int index)
    {
        var words = clause.Words;
        var between = clause.Body[words.SpanOf(index - 1).End..words.SpanOf(index).Start];
        var mark =
            between.IndexOfAny([';', '؛']) >= 0 ? ';'
            : between.IndexOfAny([',', '،']) >= 0 ? ','
            : ' ';
        if (draft.Facts.Conjunctions.Contains(words[index], StringComparer.Ordinal))
            return new(mark, IsWord: true, IsConjunction: true);
        // Arabic writes and together with the verb.
        var isJoined = !draft.Facts.HasCapitals && words[index].Length > 3 && words[index][0] == 'و';
        return mark == ' ' && !isJoined ? null : new(mark, IsWord: false, IsConjunction: isJoined);
    }

    private static bool IsJoined(Draft draft, Words words, Joint joint, int from, int index, FoundOpening found)
    {
        if (joint.Mark == ';')
            return true;
        if (!joint.IsConjunction || IsEverydayVerb(found.Illocution))
            return false;
        return joint.Mark == ','
            || index - from <= NearWords
                && !Enumerable
                    .Range(from, index - from)
                    .Any(i => draft.Facts.Relatives.Contains(words[i], StringComparer.Ordinal));
    }

    /// <summary>In Arabic by the letter that the verb begins with: يدعو and ويطلب, not وتطلب.</summary>
    private static bool IsSaidByTheSame(Draft draft, Words words, FoundOpening head, FoundOpening found)
    {
        if (draft.Facts.HasCapitals)
            return true;
        var (one, other) = (words[head.Formula].TrimStart('و'), words[found.Formula].TrimStart('و'));
        return one[0] == other[0] || head.Role != FormulaRole.Operative;
    }

    /// <summary>What anybody does, and tells: the committee that supports and extends ….</summary>
    private static bool IsEverydayVerb(Illocution? illocution) =>
        illocution
            is Illocution.Adopt
                or Illocution.Appoint
                or Illocution.Authorise
                or Illocution.Consider
                or Illocution.Establish
                or Illocution.ExpressSupport
                or Illocution.Extend
                or Illocution.GuidedBy
                or Illocution.HavingConsidered
                or Illocution.Hope
                or Illocution.Pursuant
                or Illocution.Share
                or Illocution.Terminate
                or Illocution.Transmit;
}
