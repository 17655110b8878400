using System.Xml.Linq;

namespace Governance.ArchitectureTests;

/// <summary>The checkout this test was built from.</summary>
internal static class Repo
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>Source files under a folder, without build output and packages.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] under) => (under.Length == 0 ? ["src", "warehouse", "reports", "tests"] : under)
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories))
        .Where(f => !Parts(f).Any(p => p is "obj" or "bin" or "node_modules" or "Migrations" or "dist"));

    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Our projects and the projects each references, by assembly name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> References() => Files("*.csproj", "src", "warehouse", "reports")
        .Concat(Directory.EnumerateFiles(Path.Combine(Root, "src", "Migrations"), "*.csproj", SearchOption.AllDirectories))
        .ToDictionary(
            f => Path.GetFileNameWithoutExtension(f),
            f => (IReadOnlyList<string>)[.. XDocument.Load(f).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))],
            StringComparer.Ordinal);

    private static string[] Parts(string file) => Path.GetRelativePath(Root, file).Split('/', '\\');

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Governance.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
