using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine.Updating;
using MediatR;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>Keeps what was typed, for the owner's organisation only; nothing counts until it is submitted.</summary>
internal sealed record SaveDraft(Guid ActionId, string PeriodKey, int Version, UpdateFields Said) : ICommand<DraftSaved>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

/// <summary>The version is that of the row once it is saved.</summary>
internal sealed record DraftSaved(int Version, DateTimeOffset At);

internal sealed class SaveDraftHandler(UpdateDesk desk, UkClock clock) : IRequestHandler<SaveDraft, Result<DraftSaved>>
{
    public async Task<Result<DraftSaved>> Handle(SaveDraft command, CancellationToken token)
    {
        var taken = await desk.Take(command.ActionId, command.PeriodKey, command.Version, command.Said, token);
        if (!taken.Ok)
        {
            return taken.As<DraftSaved>();
        }

        if (taken.Value.Stored?.State == UpdateState.Submitted)
        {
            return new Problem("already-submitted", "This update is submitted and waits to be accepted. Submit it again to change it.");
        }

        var problems = UpdateRules.ForDraft(command.Said);
        if (problems.Count > 0)
        {
            return Result<DraftSaved>.Invalid(problems);
        }

        desk.Write(taken.Value, command.Said);
        return new DraftSaved(command.Version + 1, clock.Now);
    }
}
