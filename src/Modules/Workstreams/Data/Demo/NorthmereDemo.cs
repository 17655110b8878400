using System.Globalization;
using Governance.Partnership.Contracts;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;
using Microsoft.EntityFrameworkCore;
using NodeTypes = Governance.Workstreams.Contracts.NodeTypes;

namespace Governance.Workstreams.Data.Demo;

/// <summary>Ten workstreams of the fictional area Northmere, with a year behind them.</summary>
internal sealed class NorthmereDemo(GovernanceDb db, IPartnershipRegister register, IDecisionDesk decisions) : IDemoData
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public int Order => 30;

    public string What => "ten workstreams and a year of updates";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var plan = NorthmerePlan.Read();
        var (calendar, rule) = (PeriodCalendar.Default, RagRule.Default);
        var accounts = await db.Set<Account>().ToDictionaryAsync(a => a.RoleName, a => a.Id, token);
        var partners = (await register.Organisations(today, token)).ToDictionary(o => o.ShortName, o => o.Id, StringComparer.Ordinal);
        var board = (await register.Boards(today, token))[0];
        var teller = new StoryTeller(today, calendar, accounts, partners);
        var replay = new Replay(db, today, calendar, rule);

        db.OneEntryFor = "sample area Northmere";
        AddSettings(plan, today, calendar, rule);
        var stories = new Dictionary<string, ActionStory>(StringComparer.Ordinal);
        foreach (var item in plan.Workstreams)
        {
            var workstream = Build(item, board, accounts, partners, today);
            var told = item.Actions.Select(a => teller.Tell(workstream, a)).ToList();
            if (told.Count > 0)
            {
                replay.Write(workstream, told, item.Claim);
            }

            db.Add(workstream);
            db.AddRange(told.Select(t => t.Action));
            db.AddRange(told.SelectMany(t => t.Updates));
            told.ForEach(t => stories.Add(t.Action.Reference, t));
        }

        db.AddRange(stories.Values.SelectMany(s => s.Plan.Needs.Select(n => new Dependency { ActionId = s.Action.Id, NeedsActionId = stories[n.Ref].Action.Id, Why = n.Why })));
        await db.SaveChangesAsync(token);
        foreach (var story in stories.Values)
        {
            await MoveDates(story, board.BoardId, today, token);
        }

        await db.SaveChangesAsync(token);
        db.OneEntryFor = null;
    }

    private void AddSettings(NorthmerePlan plan, DateOnly today, PeriodCalendar calendar, RagRule rule)
    {
        var yearStart = new DateOnly(today.Month >= 4 ? today.Year : today.Year - 1, 4, 1);
        db.Add(new Strategy { Title = plan.Strategy, From = yearStart, To = yearStart.AddYears(1).AddDays(-1) });
        db.AddRange(plan.Themes.Select(t => new Theme { Key = t.Key, Title = t.Title }));
        db.AddRange(calendar.LastTwelveClosed(today).Select(p => new ClosedPeriod { Key = p.Key, ClosedAt = PeriodCalendar.ClosesAt(p).ToUniversalTime(), RuleNumber = rule.Version }));
    }

    private static Workstream Build(PlanWorkstream item, BoardCalendar board, Dictionary<string, Guid> accounts, Dictionary<string, Guid> partners, DateOnly today)
    {
        var workstream = new Workstream
        {
            Number = item.Number,
            Key = item.Key,
            Title = item.Title,
            LeadRole = item.Lead,
            LeadAccountId = accounts.TryGetValue(item.Lead, out var lead) ? lead : null,
            SponsorRole = item.Sponsor,
            SponsorAccountId = accounts.TryGetValue(item.Sponsor, out var sponsor) ? sponsor : null,
            OrganisationId = partners.TryGetValue(item.Partner, out var partner) ? partner : null,
            BoardId = board.BoardId,
            BoardName = board.Name,
            WorkingGroup = item.WorkingGroup,
            Representatives = item.Representatives,
            IntendedOutcomes = item.Outcomes,
            Activities = item.Activities,
            Timescales = item.Timescales,
            Themes = item.Themes,
            GovernedElsewhere = item.GovernedElsewhere.Length > 0,
            GovernedNote = item.GovernedElsewhere,
        };
        if (item.Claim is { } claim)
        {
            workstream.Claim(claim.Status, claim.Why, UkClock.At(today.AddDays(-claim.DaysAgo), new TimeOnly(9, 12)));
        }

        return workstream;
    }

    private async Task MoveDates(ActionStory story, Guid boardId, DateOnly today, CancellationToken token)
    {
        var (plan, action) = (story.Plan, story.Action);
        var node = new NodeRef(NodeTypes.Action, action.Id);
        if (plan.RebasedOn is { } on)
        {
            var taken = await decisions.Record(Request(action.CurrentDue!.Value), today.AddDays(on), agreed: true, token);
            db.Add(Rebaseline(action.CurrentDue.Value, taken, RebaselineState.Agreed, today.AddDays(on)));
        }

        if (plan.AskedTo is { } to)
        {
            var asked = await decisions.Ask(Request(today.AddDays(to)), token);
            db.Add(Rebaseline(today.AddDays(to), asked, RebaselineState.Asked, null));
        }

        DecisionRequest Request(DateOnly toDue) => new(
            boardId,
            string.Create(English, $"Move “{action.Title}” from {action.BaselineDue:d MMMM yyyy} to {toDue:d MMMM yyyy}"),
            plan.RebaseReason,
            "this board",
            node)
        { AskedBy = action.OwnerRole };

        Rebaseline Rebaseline(DateOnly toDue, DecisionReference decision, RebaselineState state, DateOnly? answered) => new()
        {
            ActionId = action.Id,
            FromDue = action.BaselineDue,
            ToDue = toDue,
            Reason = plan.RebaseReason,
            DecisionId = decision.Id,
            DecisionReference = decision.Reference,
            State = state,
            AnsweredOn = answered,
        };
    }
}
