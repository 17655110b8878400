using Governance.Outcomes.Domain;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Northmere;

/// <summary>Small files whose figures can be worked out by hand, through intake to the indicator.</summary>
public sealed class MeasureTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    // Requested 12 January: 20 weeks end on 1 June. Good rows are issued on 20 May.
    [Theory]
    [InlineData("2026-05-20", "no", "", 4, 4)]
    [InlineData("2026-05-31", "no", "", 4, 4)]
    [InlineData("2026-05-20", "yes", "c", 3, 3)]
    public async Task Accept_OfPlans_CountsThoseInTimeAndLeavesExceptionsOut(string issued, string excepted, string reason, int inTime, int outOf)
    {
        var file = Extract.Of("ehc-plans", 4).With("final_date", issued).With("week20_exception", excepted).Bytes();
        reason.ShouldNotBeNull();

        await Accept("ehc-plans", file, "2026-05");

        (await Value("plans-20-weeks", "May")).ShouldBe((inTime, outOf));
    }

    [Fact]
    public async Task Accept_OfPlansIssuedLate_CountsThemOutOfAll()
    {
        var file = Extract.Of("ehc-plans", 4).With("request_date", "2025-12-01").With("decision_date", "2026-01-05").Bytes();

        await Accept("ehc-plans", file, "2026-05");

        (await Value("plans-20-weeks", "May")).ShouldBe((3, 4));
    }

    [Fact]
    public async Task Accept_OfRequests_CountsDecisionsWithinSixWeeks()
    {
        var file = Extract.Of("ehc-requests", 3).With("request_outcome_date", "2026-04-14").Bytes();

        await Accept("ehc-requests", file, "2026-04");

        (await Value("decisions-6-weeks", "April")).ShouldBe((2, 3));
    }

    private async Task Accept(string kind, byte[] file, string period)
    {
        var loaded = await area.Load(kind, file, $"{kind}-{period}.csv", ("period", period), ("accept", "Counts agree."));
        loaded.Ok.ShouldBeTrue(string.Join(' ', loaded.Problems.Select(p => p.Message)));
    }

    private Task<(decimal, decimal)> Value(string key, string month) => area.Database(async db =>
    {
        var value = await (
            from v in db.Set<IndicatorValue>()
            join i in db.Set<Indicator>() on v.IndicatorId equals i.Id
            where i.Key == key && v.TimePeriod == "2026" && v.TimeIdentifier == month && v.AreaCode == "E10000099"
            select v).SingleAsync();
        return (value.Numerator!.Value, value.Denominator!.Value);
    });
}
