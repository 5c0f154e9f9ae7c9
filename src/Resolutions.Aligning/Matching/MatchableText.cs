namespace Resolutions.Aligning.Matching;

/// <summary>A text ready to be compared with many: what it states is found out once.</summary>
public sealed class MatchableText(AlignableText text)
{
    private TextFacts? _facts;
    private TextFingerprint? _fingerprint;

    public AlignableText Text => text;

    public TextFingerprint Fingerprint => _fingerprint ??= TextFingerprint.Of(Facts);

    internal TextFacts Facts => _facts ??= TextFacts.Of(text);
}
