using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Contributions.Verbs;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.ImportPages;

/// <summary><c>import actions FILE --workstream KEY</c>, as the command line runs it.</summary>
public sealed class ImportVerbTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task DryRun_CountsEverythingAndChangesNothing()
    {
        var before = await Count();

        var result = await Run(CouncilPlan.Book().Bytes(), "autism", ("dry-run", "true"));

        result.Ok.ShouldBeTrue();
        (result.Counts["read"], result.Counts["added"]).ShouldBe((6, 6));
        result.Problems.ShouldContain(p => p.Code == "date-needs-anchor" && p.Row == 10);
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Run_AfterTheDryRun_TakesThePlanIn()
    {
        var before = await Count();

        var result = await Run(CouncilPlan.Book().Bytes(), "autism", ("anchor", "2026-04-01"));

        result.Ok.ShouldBeTrue();
        result.Lines.ShouldHaveSingleItem().ShouldContain("6");
        result.Problems.ShouldNotContain(p => p.Code == "date-needs-anchor");
        (await Count()).ShouldBe(before + 6);
    }

    [Fact]
    public async Task Run_OfAPlanWithAnError_IsRefusedByRowAndColumn()
    {
        var before = await Count();

        var result = await Run(CouncilPlan.Book(duplicateReference: true).Bytes(), "autism");

        result.Ok.ShouldBeFalse();
        result.Problems.ShouldContain(p => p.Message.Contains("row 9 and again in row 13"));
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Run_IntoAWorkstreamThatIsNotThere_SaysSo() =>
        (await Run(CouncilPlan.Book().Bytes(), "nowhere")).Problems.ShouldHaveSingleItem().Code.ShouldBe("missing");

    private async Task<VerbResult> Run(byte[] file, string workstream, params (string Name, string Value)[] options)
    {
        var path = Path.Combine(area.DataFolder, "plan.xlsx");
        await File.WriteAllBytesAsync(path, file);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["FILE"] = path, ["workstream"] = workstream };
        foreach (var (name, value) in options)
        {
            values[name] = value;
        }

        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetRequiredService<ImportActions>().Run(new VerbInput(values), new Progress<string>(), CancellationToken.None);
    }

    private Task<int> Count() => area.Database(db => db.Set<WorkstreamAction>().CountAsync());
}
