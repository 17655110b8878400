using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Data.Demo;

/// <summary>Runs the real rule over the sample area's past, so that its history is what the product would have recorded.</summary>
internal sealed class Replay(GovernanceDb db, DateOnly today, PeriodCalendar calendar, RagRule rule)
{
    private const int DaysWatched = 75;

    public void Write(Workstream workstream, IReadOnlyList<ActionStory> stories, PlanClaim? claim)
    {
        var last = new Dictionary<Guid, RagStatus>();
        foreach (var day in Days())
        {
            var assessed = stories.Select(s => (Story: s, Assessment: s.AssessOn(day, today, calendar, rule))).ToList();
            var rolled = ActionStory.RollUp(assessed, rule, day);
            foreach (var (story, assessment) in assessed)
            {
                Note(last, NodeTypes.Action, story.Action.Id, assessment, day);
                story.Action.Assess(assessment, day);
            }

            Note(last, NodeTypes.Workstream, workstream.Id, rolled, day);
            workstream.Assess(rolled, day);
            if (calendar.PeriodFor(day) is { } period && period.CutOff == day && day < today)
            {
                Close(workstream, assessed, rolled, period, claim);
            }
        }
    }

    /// <summary>Every cut-off of the last twelve periods, then day by day.</summary>
    private IEnumerable<DateOnly> Days()
    {
        var watched = today.AddDays(-DaysWatched);
        return calendar.LastTwelveClosed(today).Select(p => p.CutOff).Where(d => d < watched)
            .Concat(Enumerable.Range(0, DaysWatched + 1).Select(watched.AddDays));
    }

    private void Note(Dictionary<Guid, RagStatus> last, string type, Guid id, Assessment now, DateOnly day)
    {
        if (last.TryGetValue(id, out var before) && before != now.Status)
        {
            db.Add(new StatusChange
            {
                SubjectType = type,
                SubjectId = id,
                From = before,
                To = now.Status,
                Driver = now.Drivers.Count > 0 ? now.Drivers[0].Sentence : "",
                At = UkClock.At(day, new TimeOnly(0, 10)),
            });
        }

        last[id] = now.Status;
    }

    private void Close(Workstream workstream, List<(ActionStory Story, Assessment Assessment)> assessed, Assessment rolled, Period period, PlanClaim? claim)
    {
        var claimed = claim is not null && period.CutOff >= today.AddDays(-DaysWatched / 2) && RagClaim.Differs(rolled.Status, claim.Status);
        db.Add(new WorkstreamPeriod
        {
            WorkstreamId = workstream.Id,
            PeriodKey = period.Key,
            Status = rolled.Status,
            Drivers = [.. rolled.Drivers.Select(d => d.Sentence)],
            Claimed = claimed ? claim!.Status : null,
            ClaimReason = claimed ? claim!.Why : "",
        });
        db.AddRange(assessed.Select(a => new ActionPeriod
        {
            ActionId = a.Story.Action.Id,
            PeriodKey = period.Key,
            Status = a.Assessment.Status,
            Percent = a.Story.LastUpdate(period.CutOff)?.Percent,
            Forecast = a.Story.LastUpdate(period.CutOff)?.Forecast,
            Driver = a.Assessment.Drivers.Count > 0 ? a.Assessment.Drivers[0].Sentence : "",
        }));
    }
}
