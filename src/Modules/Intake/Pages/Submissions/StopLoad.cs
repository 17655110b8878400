using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>Stops reading a file; nothing of it is kept.</summary>
internal sealed record StopLoad(int Number) : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

internal sealed class StopLoadHandler(GovernanceDb db, LoadBoard board, LoadDesk desk, Engine engine) : IRequestHandler<StopLoad, Result<int>>
{
    // Clearing what was put of a large file takes its time, and goes on when nobody waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<Result<int>> Handle(StopLoad request, CancellationToken cancellationToken)
    {
        if (await db.Set<Submission>().AsNoTracking().SingleOrDefaultAsync(s => s.Number == request.Number, cancellationToken) is not { } submission)
        {
            return Result<int>.Missing("That submission");
        }

        if (submission.State == SubmissionState.Waiting && board.Find(submission.Id) is not null && await StopInLine(submission.Id))
        {
            return submission.Number;
        }

        if (await board.Stop(submission.Id) is not { } load)
        {
            return new Problem("not-reading", "It is not being read here, so there is nothing to stop.");
        }

        await Task.WhenAny(load.Done.Task, Task.Delay(Patience, cancellationToken));
        return submission.Number;
    }

    // What waits for its turn is held by nobody, so it ends here and now; when its turn comes it is passed over.
    private async Task<bool> StopInLine(Guid id)
    {
        using var held = StagingLock.Take(engine, id);
        if (held is null)
        {
            return false;
        }

        await desk.Stop(id);
        board.End(id);
        return true;
    }
}
