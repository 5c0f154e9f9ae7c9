namespace Resolutions.Linguistics.Numbers;

/// <summary>A number that was read, from its first token to its last.</summary>
internal readonly record struct NumberReading(
    decimal Value,
    int First,
    int Last,
    NumberKind Kind,
    string? Currency = null
);
