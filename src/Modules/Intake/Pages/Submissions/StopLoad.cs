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

internal sealed class StopLoadHandler(GovernanceDb db, LoadBoard board) : IRequestHandler<StopLoad, Result<int>>
{
    public async Task<Result<int>> Handle(StopLoad request, CancellationToken cancellationToken)
    {
        if (await db.Set<Submission>().AsNoTracking().SingleOrDefaultAsync(s => s.Number == request.Number, cancellationToken) is not { } submission)
        {
            return Result<int>.Missing("That submission");
        }

        if (board.Find(submission.Id) is not { } running)
        {
            return new Problem("not-reading", "It is not being read here, so there is nothing to stop.");
        }

        await running.Stop.CancelAsync();
        return submission.Number;
    }
}
