using Governance.Intake.Domain;
using Governance.Outcomes.Domain;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Northmere;

/// <summary>The sample area's extracts as they lie after they came through intake's door, and what outcomes made of them.</summary>
public sealed class SampleExtractsTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Fact]
    public async Task Submissions_OfTheSample_AccountForEveryRow()
    {
        var all = await area.Database(db => db.Set<Submission>().AsNoTracking().ToListAsync());
        all.Select(s => s.Kind).Distinct().Count().ShouldBe(14);
        all.Where(s => s.State == SubmissionState.Accepted).ShouldAllBe(s => s.Read == s.Loaded + s.Held + s.Quarantined && s.Read > 0);
        all.ShouldContain(s => s.DaysLate > 0);
        all.ShouldContain(s => s.State == SubmissionState.Duplicate);
        all.ShouldContain(s => s.State == SubmissionState.Unreadable);
        all.Where(s => s.State == SubmissionState.Accepted).ShouldAllBe(s => s.DecidedBy == "Data Analyst");
    }

    [Fact]
    public async Task Values_OfEveryIndicatorThatExtractsTellOf_HaveAFileToTheirName()
    {
        string[] told = ["b", "c", "i", "j", "k", "l", "plans-20-weeks", "decisions-6-weeks", "annual-reviews-on-time", "ap-placements", "transport-unit-cost", "wait-autism-18-weeks", "e", "m", "spend-per-head"];
        var values = await area.Database(db => (
            from value in db.Set<IndicatorValue>()
            join indicator in db.Set<Indicator>() on value.IndicatorId equals indicator.Id
            select new { indicator.Key, value.File, value.SubmissionId }).ToListAsync());
        told.ShouldAllBe(key => values.Any(v => v.Key == key && v.SubmissionId != null && v.File.EndsWith(".csv", StringComparison.Ordinal)));
    }
}
