namespace Resolutions.Ingesting.Fetching;

/// <summary>A host is, or leads to, this machine or its own network.</summary>
internal sealed class PrivateAddressException : IOException;
