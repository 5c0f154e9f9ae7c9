using System.Text.RegularExpressions;

namespace Resolutions.Web.Tests;

/// <summary>What a page says is kept in resources, so that it can be said in other languages.</summary>
public partial class WordsTests
{
    public static TheoryData<string> Pages
    {
        get
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(root.FullName, "Resolutions.sln")))
                root = root.Parent!;
            var pages = Path.Combine(root.FullName, "src", "Resolutions.Web", "Pages");
            return
            [
                .. Directory
                    .EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories)
                    .Select(page => Path.GetRelativePath(root.FullName, page)),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_holds_a_word_of_its_own(string page)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, page)))
            root = root.Parent!;
        var markup = File.ReadAllText(Path.Combine(root.FullName, page));
        Words.Matches(markup).Select(match => match.Value).ShouldBeEmpty();
        SpokenAttributes.Matches(markup).Select(match => match.Value).ShouldBeEmpty();
    }

    // <p>Some words</p>, but not <p>@ReadingWords.Some</p>
    [GeneratedRegex(@">[^<>@{}();=]*\p{L}{2}[^<>@{}();=]*</", RegexOptions.NonBacktracking)]
    private static partial Regex Words { get; }

    // title="Some words"
    [GeneratedRegex(@"(?:title|alt|aria-label|placeholder)=""[^@""]+""", RegexOptions.NonBacktracking)]
    private static partial Regex SpokenAttributes { get; }
}
