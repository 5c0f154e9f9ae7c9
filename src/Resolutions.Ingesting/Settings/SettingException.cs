namespace Resolutions.Ingesting.Settings;

/// <summary>A setting that cannot be understood; the message is for whoever set it.</summary>
public sealed class SettingException(string message) : Exception(message);
