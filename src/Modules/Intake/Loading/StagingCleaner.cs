using Governance.Intake.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Clears what a process that is gone left: rows half put, rows of what was refused, files of what was decided.</summary>
internal sealed class StagingCleaner(GovernanceDb db, LoadDesk desk, KindDirectory kinds, SealedFiles files, Engine engine)
{
    // A verb has put its submission on record and takes its lock in this time.
    private static readonly TimeSpan Starting = TimeSpan.FromMinutes(5);

    /// <returns>Submissions that can be read from the start.</returns>
    public async Task<IReadOnlyList<Guid>> Clean(CancellationToken token)
    {
        foreach (var left in await db.Set<Staging>().AsNoTracking().ToListAsync(token))
        {
            using var free = StagingLock.Take(engine, left.Id);
            if (free is not null)
            {
                await Clear(left, token);
            }
        }

        await ForgetDecided(token);
        return await InLine(token);
    }

    /// <summary>Finishes what a decision began; false when the submission is still open.</summary>
    public async Task<bool> AfterDecision(Guid id, CancellationToken token)
    {
        var submission = await db.Set<Submission>().AsNoTracking().SingleAsync(s => s.Id == id, token);
        if (submission.IsOpen)
        {
            return false;
        }

        if (submission.State == SubmissionState.Refused)
        {
            await Discard(id, submission.Kind, token);
        }

        files.Forget(id);
        return true;
    }

    private async Task Clear(Staging left, CancellationToken token)
    {
        db.Act = "ClearLeftovers";
        db.ChangeTracker.Clear();
        var submission = left.DryRun ? null : await db.Set<Submission>().SingleOrDefaultAsync(s => s.Id == left.Id, token);
        if (submission?.State == SubmissionState.Refused)
        {
            await Discard(left.Id, left.Kind, token);
            return;
        }

        await desk.Clear(left.Id, left.Kind);
        if (submission?.State == SubmissionState.Reading)
        {
            BrokeOff(submission);
            await db.SaveChangesAsync(token);
        }
    }

    // What was found stays, so that the sender can be told.
    private async Task Discard(Guid id, string kind, CancellationToken token)
    {
        await kinds.Loader(kind, db.Clock.Today).Discard(kind, id, token);
        await db.Set<Staging>().Where(s => s.Id == id).ExecuteDeleteAsync(token);
    }

    private void BrokeOff(Submission submission)
    {
        if (files.Has(submission.Id))
        {
            submission.Wait("Reading broke off and starts again.");
        }
        else
        {
            submission.Fail("Reading broke off when the program ended. Nothing of the file was kept: send it again.", db.Clock.Now);
        }
    }

    private async Task ForgetDecided(CancellationToken token)
    {
        var here = files.All();
        var known = await db.Set<Submission>().AsNoTracking().Where(s => here.Contains(s.Id)).ToListAsync(token);
        known.FindAll(s => !s.IsOpen).ForEach(s => files.Forget(s.Id));
    }

    // Those whose turn never came; one that asks for its columns only asks again.
    private async Task<IReadOnlyList<Guid>> InLine(CancellationToken token)
    {
        db.ChangeTracker.Clear();
        var waiting = await db.Set<Submission>().Where(s => s.State == SubmissionState.Waiting).OrderBy(s => s.Number).ToListAsync(token);
        var before = db.Clock.Now - Starting;
        foreach (var lost in waiting.Where(s => !files.Has(s.Id) && s.ReceivedAt < before))
        {
            db.Act = "ClearLeftovers";
            BrokeOff(lost);
        }

        await db.SaveChangesAsync(token);
        return [.. waiting.Where(s => files.Has(s.Id)).Select(s => s.Id)];
    }
}
