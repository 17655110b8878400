using Governance.Intake.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Clears rows whose process is gone.</summary>
internal sealed class StagingCleaner(GovernanceDb db, LoadDesk desk, SealedFiles files, Engine engine)
{
    /// <returns>Submissions that can be read again from the start.</returns>
    public async Task<IReadOnlyList<Guid>> Clean(CancellationToken token)
    {
        var again = new List<Guid>();
        foreach (var left in await db.Set<Staging>().AsNoTracking().ToListAsync(token))
        {
            using var free = StagingLock.Take(engine, left.Id);
            if (free is not null && await Clear(left, token))
            {
                again.Add(left.Id);
            }
        }

        return again;
    }

    private async Task<bool> Clear(Staging left, CancellationToken token)
    {
        db.Act = "ClearLeftovers";
        await desk.Clear(left.Id, left.Kind);
        if (left.DryRun || await db.Set<Submission>().SingleOrDefaultAsync(s => s.Id == left.Id, token) is not { State: SubmissionState.Reading } submission)
        {
            return false;
        }

        var here = files.Has(left.Id);
        if (here)
        {
            submission.Wait("Reading broke off and starts again.");
        }
        else
        {
            submission.Fail("Reading broke off when the program ended. Nothing of the file was kept: send it again.", db.Clock.Now);
        }

        await db.SaveChangesAsync(token);
        return here;
    }
}
