using System.Text.RegularExpressions;

namespace Governance.ArchitectureTests;

public sealed partial class SourceTests
{
    private const int MostLines = 300;
    private const int MostTestLines = 400;

    [Fact]
    public void Files_OfTheProduct_AreShort() => Long(Repo.Files("*.cs", "src", "warehouse", "reports"), MostLines).ShouldBeEmpty();

    [Fact]
    public void Files_OfTests_AreShort() => Long(Repo.Files("*.cs", "tests"), MostTestLines).ShouldBeEmpty();

    [Fact]
    public void Views_WithScriptOrStyleInside_AreRefused() => Inline("<p style=\"color: red\">").ShouldBeTrue();

    [Fact]
    public void Views_OfEveryRoom_HoldNoScriptOrStyle() =>
        Repo.Files("*.cshtml", "src").Where(f => Inline(File.ReadAllText(f))).Select(Repo.Short).ShouldBeEmpty();

    [Fact]
    public void Views_OfEveryRoom_HaveTheirOwnPath() =>
        Repo.Files("*.cshtml", "src")
            .Where(f => Path.GetFileName(f)[0] != '_' || Path.GetFileName(f) == "_Layout.cshtml")
            .Select(f => Repo.Short(f).Split("/Pages/")[^1])
            .GroupBy(p => p, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Layout_AndViewStart_LiveOnlyInHost() =>
        Repo.Files("_*.cshtml", "src").Where(f => Path.GetFileName(f) is "_Layout.cshtml" or "_ViewStart.cshtml")
            .Select(Repo.Short).Where(f => !f.StartsWith("src/Host/", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Modules_EachHaveTestsAndAReadmeParagraph()
    {
        var readme = File.ReadAllText(Path.Combine(Repo.Root, "README.md"));
        foreach (var module in Directory.GetDirectories(Path.Combine(Repo.Root, "src", "Modules")).Select(Path.GetFileName))
        {
            readme.ShouldContain($"**{module}**");
            Repo.Files("*Tests.cs", "tests").Any(f => f.Contains($"/{module}/", StringComparison.Ordinal) || File.ReadAllText(f).Contains($"Governance.{module}", StringComparison.Ordinal))
                .ShouldBeTrue($"{module} has no tests");
        }
    }

    [Fact]
    public void Decisions_OnFile_AreAllInTheIndex()
    {
        var index = File.ReadAllText(Path.Combine(Repo.Root, "docs", "adr", "README.md"));
        foreach (var file in Directory.GetFiles(Path.Combine(Repo.Root, "docs", "adr"), "0*.md").Select(Path.GetFileName))
        {
            index.ShouldContain($"({file})");
        }
    }

    [Fact]
    public void Readme_NamesOnlyPathsThatExist()
    {
        var readme = File.ReadAllText(Path.Combine(Repo.Root, "README.md"));
        var named = LocalLink().Matches(readme).Select(m => m.Groups["path"].Value).ToList();

        named.ShouldNotBeEmpty();
        named.Where(p => !Path.Exists(Path.Combine(Repo.Root, p))).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Long(IEnumerable<string> files, int most) =>
        [.. files.Where(f => File.ReadLines(f).Count() > most).Select(Repo.Short)];

    private static bool Inline(string view) => InlineScript().IsMatch(view);

    [GeneratedRegex("""\sstyle="[^"]*:|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineScript();

    [GeneratedRegex("""\]\((?<path>(?!https?:)[^)#]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LocalLink();
}
