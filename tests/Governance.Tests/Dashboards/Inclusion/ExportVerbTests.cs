using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class ExportVerbTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("governance-share-");

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Run_ForTheBoard_WritesAFolderOfPages()
    {
        var target = Path.Combine(folder.FullName, "board");

        var result = await Run("board", target);

        result.Ok.ShouldBeTrue(string.Join(' ', result.Problems.Select(p => p.Message)));
        Directory.GetFiles(target).Length.ShouldBe((int)result.Counts["pages"]);
        (await File.ReadAllTextAsync(Path.Combine(target, "index.html"))).ShouldContain("Release R-");
    }

    [Fact]
    public async Task Run_IntoAFolderThatHoldsSomething_IsRefusedAndLeavesItAlone()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "older");

        var result = await Run("public", folder.FullName);

        result.Problems.Single().Code.ShouldBe("folder-not-empty");
        (await File.ReadAllTextAsync(Path.Combine(folder.FullName, "index.html"))).ShouldBe("older");
    }

    [Fact]
    public async Task Run_BeforeAnyRelease_IsRefusedAndWritesNothing()
    {
        await area.Database(db => db.Set<Release>().ExecuteDeleteAsync());
        var target = Path.Combine(folder.FullName, "public");

        var result = await Run("public", target);

        result.Problems.Single().Code.ShouldBe("no-release");
        Directory.Exists(target).ShouldBeFalse();
    }

    private async Task<VerbResult> Run(string audience, string target)
    {
        await using var scope = area.Scope();
        var input = new VerbInput(new Dictionary<string, string>(StringComparer.Ordinal) { ["audience"] = audience, ["out"] = target });
        return await scope.ServiceProvider.GetRequiredService<ExportDashboards>().Run(input, new Progress<string>(), CancellationToken.None);
    }
}
