using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Contributions.Reminders;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Review;

/// <summary>Sends an update back to its writer with what must change. Until it is given again the one before it counts.</summary>
internal sealed record ReturnUpdate(Guid UpdateId, int Version, string Reason) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Accept;
}

internal sealed class ReturnUpdateHandler(GovernanceDb db, ReviewDesk desk, StatusKeeper keeper, RuleBook book, Notices notices, UkClock clock, ICurrentUser user)
    : IRequestHandler<ReturnUpdate, Result<Guid>>
{
    private const int LongestReason = 1200;

    public async Task<Result<Guid>> Handle(ReturnUpdate command, CancellationToken token)
    {
        var taken = await desk.Take(command.UpdateId, command.Version, command.Reason, token);
        if (!taken.Ok)
        {
            return taken.As<Guid>();
        }

        var (update, hand) = taken.Value;
        if (await Problem(command, update, token) is { } problem)
        {
            return problem;
        }

        (update.State, update.ReturnedBecause, update.DecidedBy, update.DecidedAt) = (UpdateState.Returned, command.Reason.Trim(), user.RoleName, clock.Now);
        Restore(hand.Action, await Before(update, token));
        await keeper.Settle(hand.Action, hand.Workstream, token);
        notices.Returned(hand, update);
        return update.Id;
    }

    private async Task<Problem?> Problem(ReturnUpdate command, ActionUpdate update, CancellationToken token)
    {
        var rules = await book.Read(token);
        return (ReturnNeedsReason.Check(command.Reason) is { } missing ? missing with { Field = "Reason" } : null)
            ?? LineTooLong.Check(command.Reason, LongestReason, "The reason", "Reason")
            ?? (rules.Calendar.Find(update.PeriodKey) is { } period && PeriodIsClosed.Check(period, rules.Calendar, clock.Now) is not null
                ? new Problem("period-closed", $"{period.Name} closed on {UkText.Date(period.CutOff)} and is now history, so this update can no longer be returned.")
                : null);
    }

    private Task<ActionUpdate?> Before(ActionUpdate update, CancellationToken token) => db.Set<ActionUpdate>().AsNoTracking()
        .Where(u => u.ActionId == update.ActionId && u.Id != update.Id && (u.State == UpdateState.Submitted || u.State == UpdateState.Accepted))
        .OrderByDescending(u => u.PeriodKey).FirstOrDefaultAsync(token);

    private static void Restore(WorkstreamAction action, ActionUpdate? before)
    {
        (action.Percent, action.Forecast) = (before?.Percent, before?.Forecast);
        (action.Claimed, action.ClaimReason) = (before?.Claimed, before?.ClaimReason ?? "");
        action.LastUpdateOn = before?.SubmittedAt is { } at ? UkClock.Day(at) : null;
        action.LastUpdateText = before?.Text ?? "";
    }
}
