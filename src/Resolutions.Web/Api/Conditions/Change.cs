namespace Resolutions.Web.Api.Conditions;

/// <summary>The number that rises whenever a reader would see something else; entity tags are made of it.</summary>
/// <param name="Of">The id of the resolution, or of the store, that the number is of.</param>
public readonly record struct Change(Guid Of, long Number);
