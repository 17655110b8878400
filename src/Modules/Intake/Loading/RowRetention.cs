using Governance.Intake.Domain;
using Governance.Intake.Landing;
using Governance.Intake.Schemas;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Removes the rows of extracts whose place another took three months ago. Counts, reasons and every figure worked out of them stay.</summary>
internal sealed class RowRetention(GovernanceDb db, SchemaBook book) : IScheduledJob
{
    private const int DaysKept = 92;

    public static JobShape Shape => new("Intake: rows of replaced extracts", "0 40 1 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        var before = db.Clock.Now.AddDays(-DaysKept);
        var over = await db.Set<Submission>().AsNoTracking()
            .Where(s => (s.Standing == Standing.Replaced || s.Standing == Standing.Restated) && s.DecidedAt < before && s.RowsRemovedOn == null)
            .OrderBy(s => s.Number).Select(s => new { s.Id, s.Kind, s.SchemaVersion }).ToListAsync(token);
        var today = db.Clock.Today;
        foreach (var submission in over)
        {
            if (book.Find(submission.Kind, submission.SchemaVersion) is { } schema)
            {
                await Landers.For(schema).With(new Discarding(db, submission.Id, token));
                await db.Set<Submission>().Where(s => s.Id == submission.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.RowsRemovedOn, today), token);
            }
        }
    }
}
