using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Data.Demo;

/// <summary>One sample action with its updates, able to say what was known of it on any past day.</summary>
internal sealed class ActionStory(PlanAction plan, WorkstreamAction action, IReadOnlyList<ActionUpdate> updates, IReadOnlyDictionary<ActionUpdate, DateOnly> submittedOn)
{
    public WorkstreamAction Action => action;

    public IReadOnlyList<ActionUpdate> Updates => updates;

    public PlanAction Plan => plan;

    public ActionUpdate? LastUpdate(DateOnly day) => updates.LastOrDefault(u => submittedOn.TryGetValue(u, out var on) && on <= day);

    public DateOnly? LastUpdateOn(DateOnly day) => LastUpdate(day) is { } last ? submittedOn[last] : null;

    public Assessment AssessOn(DateOnly day, DateOnly today, PeriodCalendar calendar, RagRule rule)
    {
        var last = LastUpdate(day);
        var moved = plan.RebasedOn is { } rebased && today.AddDays(rebased) > day;
        var facts = new ActionFacts
        {
            Title = action.Title,
            Start = action.Start,
            BaselineDue = action.BaselineDue,
            CurrentDue = moved ? action.BaselineDue : action.CurrentDue,
            DueAsStated = action.DueAsStated,
            CompletedOn = action.CompletedOn,
            ImpactEvidenceRecorded = action.ImpactEvidence.Length > 0,
            ClosedOn = action.ClosedOn,
            ClosedReason = action.ClosedReason,
            Forecast = last?.Forecast,
            Percent = last?.Percent ?? 0,
            Critical = action.Critical,
            Milestones = [.. action.Milestones.Select(m => new MilestoneFact(m.Title, m.Due, m.MetOn))],
            OpenBlockers = [.. action.Blockers.Where(b => !(b.ClosedOn <= day)).Select(b => new BlockerFact(b.Text, b.Critical, b.OpenedOn))],
            LastUpdateOn = LastUpdateOn(day),
            OwnerMissing = action.OwnerRole.Length == 0,
        };
        return ActionRag.Assess(facts, calendar, rule, day);
    }

    public static Assessment RollUp(IEnumerable<(ActionStory Story, Assessment Assessment)> actions, RagRule rule, DateOnly day) =>
        WorkstreamRag.RollUp(
            [.. actions.Select(a => new RolledAction(a.Story.Action.Reference, a.Story.Action.Title, a.Story.Action.Critical, a.Story.LastUpdateOn(day), a.Assessment))],
            rule,
            day);
}
