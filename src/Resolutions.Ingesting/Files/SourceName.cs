using System.Globalization;

namespace Resolutions.Ingesting.Files;

/// <summary>The name under which a file is kept: never a path of the machine, and harmless wherever it is shown.</summary>
internal static class SourceName
{
    /// <param name="root">The path that the user named: a file, or a folder of which the path below it is kept.</param>
    public static string Of(string file, string root)
    {
        var below = File.Exists(root) || file == root ? Path.GetFileName(file) : Path.GetRelativePath(root, file);
        var parts = below.Split('/', '\\').Where(part => !LeadsUp(part));
        return HarmlessText.Of(string.Join('/', parts));
    }

    // Nothing but dots, also where marks that nobody sees stand among them.
    private static bool LeadsUp(string part) =>
        part.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format).All(c => c == '.');
}
