using Governance.Outcomes.Domain;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using PupilNumber = Governance.Platform.Statutory.Upn;

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

    // Whatever school or council calls a pupil, the UPN is one. Pupil 1 missed a quarter, at two schools together; pupil 3 ended before the term.
    [Fact]
    public async Task Accept_OfAttendance_CountsPersistentAbsenceOfThoseInAlternativeProvision()
    {
        await Accept("alternative-provision", Numbered(Extract.Of("alternative-provision", 3)).With("start_date", "2025-09-01", 3).With("end_date", "2026-02-01", 3).Bytes(), "2026-07");

        await Accept("attendance", Numbered(Extract.Of("attendance", 4)).With("sessions_missed", "50", 1).With("sessions_missed", "10", 4).With("upn", Upn(1), 4).With("urn", "117401", 4).Bytes(), "2026-05");

        (await Value("ap-absence", "Summer term", "202526")).ShouldBe((1, 2));
        (await Value("j", "Summer term", "202526")).ShouldBe((1, 4), "by school, as the Department counts");
    }

    [Fact]
    public async Task Accept_OfAlternativeProvisionAfterAttendance_TellsTheTermAgain()
    {
        await Accept("attendance", Numbered(Extract.Of("attendance", 4)).With("sessions_missed", "50", 1).Bytes(), "2026-05");
        (await Has("ap-absence", "Summer term", "202526")).ShouldBeFalse("nothing is known of who was in alternative provision");

        await Accept("alternative-provision", Numbered(Extract.Of("alternative-provision", 3)).Bytes(), "2026-07");

        (await Value("ap-absence", "Summer term", "202526")).ShouldBe((1, 3));
    }

    private static Extract Numbered(Extract file)
    {
        for (var row = 1; row <= file.Rows; row++)
        {
            file.With("upn", Upn(row), row).With("upn_unknown", "", row).With("person_id", $"{file.Kind}-{row}", row);
        }

        return file;
    }

    private static string Upn(int pupil) => PupilNumber.CheckLetter($"80120000500{pupil}") + $"80120000500{pupil}";

    private async Task Accept(string kind, byte[] file, string period)
    {
        var loaded = await area.Load(kind, file, $"{kind}-{period}.csv", ("period", period), ("accept", "Counts agree."));
        loaded.Ok.ShouldBeTrue(string.Join(' ', loaded.Problems.Select(p => p.Message)));
    }

    private Task<bool> Has(string key, string identifier, string period) => area.Database(db => (
        from v in db.Set<IndicatorValue>()
        join i in db.Set<Indicator>() on v.IndicatorId equals i.Id
        where i.Key == key && v.TimePeriod == period && v.TimeIdentifier == identifier && v.AreaCode == "E10000099"
        select v).AnyAsync());

    private Task<(decimal, decimal)> Value(string key, string identifier, string period = "2026") => area.Database(async db =>
    {
        var value = await (
            from v in db.Set<IndicatorValue>()
            join i in db.Set<Indicator>() on v.IndicatorId equals i.Id
            where i.Key == key && v.TimePeriod == period && v.TimeIdentifier == identifier && v.AreaCode == "E10000099"
            select v).SingleAsync();
        return (value.Numerator!.Value, value.Denominator!.Value);
    });
}
