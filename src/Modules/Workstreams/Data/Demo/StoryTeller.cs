using Governance.Platform.Clock;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Data.Demo;

/// <summary>Turns a written action into an action with a year of updates behind it.</summary>
internal sealed class StoryTeller(DateOnly today, PeriodCalendar calendar, IReadOnlyDictionary<string, Guid> accounts, IReadOnlyDictionary<string, Guid> partners)
{
    private const int Months = 12;

    public ActionStory Tell(Workstream workstream, PlanAction plan)
    {
        var action = Build(workstream, plan);
        var submittedOn = new Dictionary<ActionUpdate, DateOnly>();
        var updates = Updates(workstream, plan, action, submittedOn).ToList();
        if (updates.LastOrDefault(submittedOn.ContainsKey) is { } last)
        {
            (action.Percent, action.Forecast, action.Claimed, action.ClaimReason) = (last.Percent, last.Forecast, last.Claimed, last.ClaimReason);
            (action.LastUpdateOn, action.LastUpdateText) = (submittedOn[last], last.Text);
        }

        if (action.CompletedOn is { } completed)
        {
            (action.Percent, action.LastUpdateOn) = (100, completed);
        }

        return new ActionStory(plan, action, updates, submittedOn);
    }

    private WorkstreamAction Build(Workstream workstream, PlanAction plan)
    {
        var baseline = plan.BaselineDate ?? Day(plan.Baseline);
        var action = new WorkstreamAction
        {
            WorkstreamId = workstream.Id,
            Reference = plan.Ref,
            Title = plan.Title,
            Section = plan.Section,
            OwnerRole = plan.Owner,
            OwnerAccountId = accounts.TryGetValue(plan.Owner, out var owner) ? owner : null,
            PartnerName = plan.Partner,
            OrganisationId = partners.TryGetValue(plan.Partner, out var partner) ? partner : null,
            Start = Day(plan.Start),
            BaselineDue = baseline,
            CurrentDue = Day(plan.Due) ?? baseline,
            DueAsStated = plan.Stated,
            Critical = plan.Critical,
            OnPlan = plan.OnPlan,
            SuccessMeasure = plan.Measure,
            Themes = plan.Themes,
            Notes = plan.Notes,
            CompletedOn = Day(plan.Completed),
            ImpactEvidence = plan.Impact,
            ClosedOn = Day(plan.Closed),
            ClosedReason = plan.ClosedReason,
        };
        action.Milestones.AddRange(plan.Milestones.Select(m => new Milestone
        {
            ActionId = action.Id,
            Title = m.Title,
            BaselineDue = Day(m.Baseline),
            Due = Day(m.Due),
            MetOn = Day(m.Met),
        }));
        action.Blockers.AddRange(plan.Blockers.Select(b => new Blocker
        {
            ActionId = action.Id,
            Text = b.Text,
            Critical = b.Critical,
            OpenedOn = Day(b.Opened),
            OpenedBy = plan.Owner,
            ClosedOn = Day(b.Closed),
            RaisedTo = b.RaisedTo ?? "",
            RaisedToAccountId = accounts.TryGetValue(b.RaisedTo ?? "", out var raisedTo) ? raisedTo : null,
            RaisedOn = Day(b.Raised),
        }));
        return action;
    }

    private IEnumerable<ActionUpdate> Updates(Workstream workstream, PlanAction plan, WorkstreamAction action, Dictionary<ActionUpdate, DateOnly> submittedOn)
    {
        var open = calendar.PeriodFor(today);
        var closed = calendar.EndingWith(calendar.Previous(open), Months)
            .Where(p => action.Start <= p.CutOff.AddDays(-14) && !(Ended(action) < calendar.Previous(p).CutOff))
            .SkipLast(plan.QuietPeriods)
            .ToList();
        var count = closed.Count + (plan.Now.Length > 0 ? 1 : 0);
        for (var i = 0; i < count; i++)
        {
            var isOpen = i == closed.Count;
            var period = isOpen ? open : closed[i];
            var day = isOpen ? today.AddDays(-1 - (Spread(plan.Ref, i) % 4)) : period.CutOff.AddDays(-1 - (Spread(plan.Ref, i) % 9));
            var draft = isOpen && plan.Now == "draft";
            var latest = i == count - 1;
            var update = new ActionUpdate
            {
                ActionId = action.Id,
                PeriodKey = period.Key,
                Text = TextFor(plan, i, count),
                Percent = Math.Max(5, plan.Percent * (i + 1) / count / 5 * 5),
                Forecast = ForecastFor(plan, action, calendar.Range(period, open).Count - 1),
                Claimed = latest ? plan.Claimed : null,
                ClaimReason = latest ? plan.ClaimReason : "",
                BlockerText = action.Blockers.Find(b => b.OpenedOn <= day && !(b.ClosedOn <= day))?.Text ?? "",
                BlockerCritical = action.Blockers.Exists(b => b.Critical && b.OpenedOn <= day && !(b.ClosedOn <= day)),
                State = draft ? UpdateState.Draft : isOpen ? UpdateState.Submitted : UpdateState.Accepted,
            };
            if (!draft)
            {
                submittedOn[update] = day;
                update.SubmittedAt = UkClock.At(day, new TimeOnly(9, 12));
                update.SubmittedBy = plan.Owner.Length > 0 ? plan.Owner : workstream.LeadRole;
                update.SubmittedById = action.OwnerAccountId;
            }

            if (update.State == UpdateState.Accepted)
            {
                update.DecidedBy = plan.Owner == workstream.LeadRole ? workstream.SponsorRole : workstream.LeadRole;
                update.DecidedAt = UkClock.At(day.AddDays(1), new TimeOnly(15, 40));
            }

            yield return update;
        }
    }

    private static string TextFor(PlanAction plan, int i, int count)
    {
        var step = plan.Steps.Count == 0 ? -1 : i * plan.Steps.Count / count;
        var again = i > 0 && step == (i - 1) * plan.Steps.Count / count;
        return step < 0 ? "Preparing to start." : again ? $"Work went on as planned this month. Last reported: {plan.Steps[step]}" : plan.Steps[step];
    }

    private DateOnly? ForecastFor(PlanAction plan, WorkstreamAction action, int periodsAgo) =>
        Day(plan.Forecasts.Where(f => f.PeriodsAgo >= periodsAgo).MinBy(f => f.PeriodsAgo)?.Day) ?? action.BaselineDue;

    private static DateOnly? Ended(WorkstreamAction action) => action.CompletedOn ?? action.ClosedOn;

    // Differs from action to action but not from run to run.
    private static int Spread(string reference, int i) => (reference[^1] * 7) + (reference[^4] * 3) + (i * 5);

    private DateOnly Day(int offset) => today.AddDays(offset);

    private DateOnly? Day(int? offset) => offset is { } days ? today.AddDays(days) : null;
}
