using System.Globalization;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Contributions.Reminders;

/// <summary>Writes messages to the outbox: what changed, in words, with roles and never names. The same key is never written twice.</summary>
internal sealed class Notices(GovernanceDb db, UkClock clock)
{
    public void Returned(ActionInHand hand, ActionUpdate update) => Add(
        update.SubmittedById ?? hand.Action.OwnerAccountId,
        $"returned:{update.Id}:{Number(update.Version)}",
        $"Returned: your update of “{hand.Action.Title}”",
        $"The {update.DecidedBy} returned your update of {hand.Action.Reference}, “{hand.Action.Title}”.\n\nWhat must change: {update.ReturnedBecause}\n\nIt does not count until you submit it again.",
        $"/my-actions/{hand.Action.Id}");

    public void Escalated(ActionInHand hand, Blocker blocker) => Add(
        blocker.RaisedToAccountId,
        $"escalated:{blocker.Id}:{Number(blocker.Version)}",
        $"Escalated to you: “{hand.Action.Title}”",
        $"The {db.User.RoleName} escalated a blocker of {hand.Action.Reference}, “{hand.Action.Title}”, in the {hand.Workstream.Title} workstream to you.\n\nBlocker{(blocker.Critical ? ", critical" : "")}: {blocker.Text}\n\nOpen it to answer.",
        $"{hand.Url}/blockers/{blocker.Id}");

    public void DateDecided(ActionInHand hand, Rebaseline asked)
    {
        var agreed = asked.State == RebaselineState.Agreed;
        var words = agreed
            ? $"The board agreed {asked.DecisionReference}: {hand.Action.Reference}, “{hand.Action.Title}”, is now due on {UkText.Date(asked.ToDue)}{From(asked)}. Its baseline date stays on view."
            : $"The board refused {asked.DecisionReference}: {hand.Action.Reference}, “{hand.Action.Title}”, keeps its due date{(asked.FromDue is { } due ? $", {UkText.Date(due)}" : "")}.";
        Add(
            hand.Action.OwnerAccountId ?? hand.Workstream.LeadAccountId,
            $"date-decided:{asked.DecisionId}",
            agreed ? $"New due date: “{hand.Action.Title}”" : $"Due date not changed: “{hand.Action.Title}”",
            words,
            hand.Url,
            agreed ? Due(hand.Action) : null);
    }

    public void CutOffNear(Guid accountId, Period period, int daysBefore, IReadOnlyList<string> titles)
    {
        var list = string.Join('\n', titles.Select(t => $"- {t}"));
        var one = titles.Count == 1;
        Add(
            accountId,
            $"cut-off:{period.Key}:{Number(daysBefore)}:{accountId}",
            $"{(one ? "1 action" : $"{Number(titles.Count)} actions")} to update by {UkText.Date(period.CutOff)}",
            $"Updates for {period.Name} close at the end of {UkText.Date(period.CutOff)}. {(one ? "This action has" : "These actions have")} none yet:\n\n{list}\n\nWithout one they are shown as not updated, never as last month’s status.",
            "/my-actions",
            new($"cut-off-{period.Key}-{accountId}@send-governance", period.CutOff, $"Updates for {period.Name} close", list));
    }

    public void Overdue(Guid accountId, Guid actionId, string reference, string title, string url, DateOnly due) => Add(
        accountId,
        $"overdue:{actionId}:{due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        $"Overdue: “{title}”",
        $"{reference}, “{title}”, was due on {UkText.Date(due)} and is now off track.\n\nComplete it, say when it will be finished, or ask the board for a new date.",
        url);

    private void Add(Guid? to, string key, string subject, string body, string path, CalendarDay? day = null)
    {
        if (to is not { } account)
        {
            return;
        }

        db.Add(new OutboxMessage
        {
            ToAccountId = account,
            Key = key,
            Subject = subject.Length > 200 ? subject[..199] + "…" : subject,
            Body = body,
            Path = path.Length > 200 ? "/my-actions" : path,
            Calendar = day is null ? null : Ics.AllDay(day, clock.Now),
            WrittenAt = clock.Now,
        });
    }

    private static CalendarDay Due(WorkstreamAction action) => new(
        $"due-{action.Id}@send-governance", action.CurrentDue!.Value, $"Due: {action.Reference} {action.Title}", action.SuccessMeasure, Sequence: action.Version);

    private static string From(Rebaseline asked) => asked.FromDue is { } due ? $", not {UkText.Date(due)}" : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
