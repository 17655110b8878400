using Governance.Host;

namespace Governance.ArchitectureTests;

public sealed class FloorTests
{
    [Fact]
    public void References_OfEveryProject_PointDown() =>
        Broken(Repo.References()).ShouldBeEmpty();

    [Fact]
    public void References_OfAModuleToItsHost_AreRefused() =>
        Broken(new Dictionary<string, IReadOnlyList<string>> { ["Governance.Workstreams"] = ["Governance.Host"] }).ShouldNotBeEmpty();

    [Fact]
    public void References_BetweenModules_MakeNoCircle() =>
        Circle(Repo.References()).ShouldBeNull();

    [Fact]
    public void References_ThatGoRound_AreFound() =>
        Circle(new Dictionary<string, IReadOnlyList<string>> { ["A"] = ["B"], ["B"] = ["A"] }).ShouldNotBeNull();

    [Fact]
    public void Modules_InTheSolution_AreAllRegistered() =>
        Repo.References().Keys.Where(n => Floor(n) == 3).Order()
            .ShouldBe(Modules.All.Select(m => m.GetType().Assembly.GetName().Name!).Order());

    private static IReadOnlyList<string> Broken(IReadOnlyDictionary<string, IReadOnlyList<string>> references) =>
    [
        .. from project in references
           from target in project.Value
           where Floor(project.Key) < Floor(target) || (Floor(project.Key) == Floor(target) && Floor(project.Key) < 3)
           select $"{project.Key} -> {target}",
    ];

    private static int Floor(string project) => project switch
    {
        "Microsoft.SqlServer.Server" => 0,
        "Governance.Platform" => 1,
        "Governance.Warehouse" or "Governance.Reports" => 2,
        "Governance.Host" => 5,
        _ when project.StartsWith("Governance.Migrations", StringComparison.Ordinal) => 4,
        _ => 3,
    };

    private static string? Circle(IReadOnlyDictionary<string, IReadOnlyList<string>> references)
    {
        foreach (var start in references.Keys)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var next = new Queue<string>(references[start]);
            while (next.TryDequeue(out var project))
            {
                if (project == start)
                {
                    return start;
                }

                if (seen.Add(project) && references.TryGetValue(project, out var further))
                {
                    foreach (var one in further)
                    {
                        next.Enqueue(one);
                    }
                }
            }
        }

        return null;
    }
}
