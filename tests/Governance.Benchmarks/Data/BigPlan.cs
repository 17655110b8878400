using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace Governance.Benchmarks.Data;

/// <summary>Fills the sample area up to 500 actions in each workstream, each with an update and a closed status for 36 months. The same rows every time but for ids and the day.</summary>
internal sealed class BigPlan(GovernanceDb db)
{
    private const int ActionsEach = 500;
    private const int Months = 36;
    private const int Owners = 200;
    private const int Chunk = 50;

    private static readonly RagStatus[] Mix = [RagStatus.OnTrack, RagStatus.OnTrack, RagStatus.AtRisk, RagStatus.OnTrack, RagStatus.OffTrack];

    private readonly DateOnly today = db.Clock.Today;
    private readonly IReadOnlyList<Period> periods = PeriodCalendar.Default.EndingWith(PeriodCalendar.Default.LastClosed(db.Clock.Today), Months);

    public async Task Write()
    {
        db.OneEntryFor = "benchmark";
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var owners = await AddOwners();
        var known = await db.Set<ClosedPeriod>().Select(p => p.Key).ToListAsync();
        var earlier = periods.Where(p => !known.Contains(p.Key)).ToList();
        db.AddRange(earlier.Select(p => new ClosedPeriod { Key = p.Key, ClosedAt = PeriodCalendar.ClosesAt(p).ToUniversalTime(), RuleNumber = 1 }));
        foreach (var workstream in await db.Set<Workstream>().AsNoTracking().Where(w => !w.GovernedElsewhere).OrderBy(w => w.Number).ToListAsync())
        {
            db.AddRange(earlier.Select(p => new WorkstreamPeriod { WorkstreamId = workstream.Id, PeriodKey = p.Key, Status = RagStatus.OnTrack }));
            await Save();
            var have = await db.Set<WorkstreamAction>().CountAsync(a => a.WorkstreamId == workstream.Id);
            foreach (var numbers in Enumerable.Range(have, ActionsEach - have).Chunk(Chunk))
            {
                foreach (var number in numbers)
                {
                    AddAction(workstream, number, owners[((workstream.Number * ActionsEach) + number) % owners.Count]);
                }

                await Save();
            }
        }

        db.OneEntryFor = null;
    }

    private async Task<IReadOnlyList<Account>> AddOwners()
    {
        var some = await db.Users.AsNoTracking().Where(a => a.IsPersona).ToListAsync();
        var others = Enumerable.Range(1, Owners - some.Count)
            .Select(i => new Account { UserName = $"owner{i}@northmere.example", NormalizedUserName = $"OWNER{i}@NORTHMERE.EXAMPLE", RoleName = $"Action owner {i}", Roles = [Roles.Contributor] })
            .ToList();
        db.AddRange(others);
        await Save();
        return [.. some, .. others];
    }

    private void AddAction(Workstream workstream, int number, Account owner)
    {
        var due = today.AddDays((number % 700) - 100);
        var action = new WorkstreamAction
        {
            WorkstreamId = workstream.Id,
            Reference = $"B{workstream.Number}-{number:000}",
            Title = $"Agree, publish and review offer {number} with every partner of {workstream.Title}",
            Section = $"Priority {number / 50}",
            OwnerAccountId = owner.Id,
            OwnerRole = owner.RoleName,
            OrganisationId = workstream.OrganisationId,
            Start = today.AddMonths(-Months),
            BaselineDue = due.AddDays(-(number % 3) * 10),
            CurrentDue = due,
            Critical = number % 25 == 0,
            OnPlan = number % 25 == 0,
            Themes = [.. workstream.Themes.Take(1)],
            SuccessMeasure = "Nine families in ten say the offer is clear.",
            Percent = number % 100,
            LastUpdateOn = periods[^1].CutOff.AddDays(-number % 20),
            LastUpdateText = Said(number),
        };
        db.Add(action);
        db.Add(new Milestone { ActionId = action.Id, Title = "First offer published", BaselineDue = due.AddDays(-60), Due = due.AddDays(-60), MetOn = number % 10 == 0 ? null : due.AddDays(-62) });
        if (number % 20 == 0)
        {
            db.Add(new Blocker { ActionId = action.Id, Text = "Data is not shared between partners yet.", OpenedOn = today.AddDays(-number % 90), OpenedBy = owner.RoleName });
        }

        for (var i = 0; i < periods.Count; i++)
        {
            AddMonth(action, periods[i], number + i, owner);
        }
    }

    private void AddMonth(WorkstreamAction action, Period period, int turn, Account owner)
    {
        var at = UkClock.At(period.CutOff.AddDays(-(turn % 14)), new TimeOnly(9, turn % 60));
        db.Add(new ActionPeriod { ActionId = action.Id, PeriodKey = period.Key, Status = Mix[turn % Mix.Length], Percent = turn % 100, Forecast = action.CurrentDue, Driver = "A milestone is 12 days late." });
        db.Add(new ActionUpdate
        {
            ActionId = action.Id,
            PeriodKey = period.Key,
            Text = Said(turn),
            Percent = turn % 100,
            Forecast = action.CurrentDue,
            State = UpdateState.Accepted,
            SubmittedAt = at.ToUniversalTime(),
            SubmittedBy = owner.RoleName,
            SubmittedById = owner.Id,
        });
    }

    private static string Said(int turn) =>
        $"Week {turn}: partners met and agreed the next step. Two schools have asked for help with the offer, and the working group will answer both by the end of the month. Nothing else has changed.";

    private async Task Save()
    {
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
