using Governance.Platform.Messages;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Pages.Actions.Dependencies;
using static Governance.Tests.Workstreams.Actions.Acting;

namespace Governance.Tests.Workstreams.Actions;

public sealed class DependencyTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task AddDependency_OnAnotherWorkstream_IsKeptAndCanBeRemoved()
    {
        var before = (await area.All<Dependency>()).Count;

        var added = await Wait("WS04-06", "autism", "WS04-09");

        added.Ok.ShouldBeTrue();
        (await area.All<Dependency>()).Count.ShouldBe(before + 1);
        (await area.As(Lead, new RemoveDependency((await area.Action("WS04-06")).Id, added.Value))).Ok.ShouldBeTrue();
        (await area.All<Dependency>()).Count.ShouldBe(before);
    }

    [Fact]
    public async Task AddDependency_ClosingALoop_IsRefusedAndNamedInFull()
    {
        (await Wait("WS04-06", "autism", "WS04-09")).Ok.ShouldBeTrue();
        (await Wait("WS04-09", "autism", "WS04-05")).Ok.ShouldBeTrue();

        var loop = await Wait("WS04-05", "autism", "WS04-06");

        loop.ShouldBeRefused("dependency-loop", "Reference");
        loop.Problems[0].Message.ShouldContain("WS04-05 → WS04-06 → WS04-09 → WS04-05");
    }

    [Fact]
    public async Task AddDependency_OnItself_IsALoop() => (await Wait("WS04-06", "autism", "WS04-06")).ShouldBeRefused("dependency-loop");

    [Fact]
    public async Task AddDependency_Twice_IsRefused()
    {
        await Wait("WS04-06", "autism", "WS04-09");
        (await Wait("WS04-06", "autism", "WS04-09")).ShouldBeRefused("already-waits", "Reference");
    }

    [Theory]
    [InlineData("autism", "WS99-99", "no-such-action")]
    [InlineData("sensory-physical", "WS04-09", "no-such-action")]
    [InlineData("autism", "", "missing-text")]
    public async Task AddDependency_NoSuchAction_IsRefused(string workstream, string reference, string code) =>
        (await Wait("WS04-06", workstream, reference)).ShouldBeRefused(code, "Reference");

    [Fact]
    public async Task RemoveDependency_OfAnotherAction_IsMissing()
    {
        var other = (await area.All<Dependency>())[0];
        (await area.As(Lead, new RemoveDependency((await area.Action("WS04-06")).Id, other.Id))).Outcome.ShouldBe(Outcome.Missing);
    }

    private async Task<Result<Guid>> Wait(string action, string workstream, string reference) =>
        await area.As(Lead, new AddDependency((await area.Action(action)).Id, workstream, reference, "Needs it first"));
}
