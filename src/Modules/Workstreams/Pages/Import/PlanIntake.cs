using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Import;
using Governance.Workstreams.Pages.Import.Merging;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Import;

/// <summary>Takes a plan that was understood into a workstream. Nothing is saved here: a dry run does the very same and forgets it.</summary>
internal sealed class PlanIntake(GovernanceDb db, RuleBook book, PlanNamesReader namesReader, UkClock clock)
{
    public const string Importer = "Imported plan";

    private const int LongestReference = 40;

    public async Task<(IReadOnlyList<ActionChange> Changes, IReadOnlyList<Problem> Problems)> Take(Workstream workstream, PlanReading reading, CancellationToken token)
    {
        var rules = await book.Read(token);
        var names = await namesReader.Read(token);
        var stored = await db.Set<WorkstreamAction>().Include(a => a.Milestones).Include(a => a.Blockers).AsSplitQuery()
            .Where(a => a.WorkstreamId == workstream.Id).ToListAsync(token);
        var updates = await db.Set<ActionUpdate>()
            .Where(u => u.PeriodKey == rules.Period.Key && db.Set<WorkstreamAction>().Any(a => a.Id == u.ActionId && a.WorkstreamId == workstream.Id))
            .ToDictionaryAsync(u => u.ActionId, token);
        var matcher = new PlanMatcher(stored, reading.Rows, workstream.Number);
        var merge = new PlanMerge(reading, names, rules.Today);
        var (changes, problems) = (new List<ActionChange>(), new List<Problem>());
        foreach (var row in reading.Rows)
        {
            var log = new RowLog(reading, row);
            var (known, reference) = matcher.For(row);
            if (reference.Length > LongestReference)
            {
                log.Error("reference-too-long", $"Reference “{reference}” is {reference.Length} characters; {LongestReference} fit. Shorten it in the file.", TargetField.Reference);
            }

            var action = known ?? new WorkstreamAction { WorkstreamId = workstream.Id, Reference = reference, Title = row.Title };
            var before = known is null ? new ActionValues() : ActionValues.Of(known, names);
            var after = Take(action, before, merge.Into(before, row, log), updates.GetValueOrDefault(action.Id), row, rules, names, log);
            if (known is null)
            {
                db.Add(action);
            }

            var fields = PlanFields.Between(before, after);
            changes.Add(new(row.Row, reference, row.Title, known is null ? ImportKind.Added : fields.Count > 0 ? ImportKind.Changed : ImportKind.Unchanged, fields));
            problems.AddRange(log.Problems);
        }

        return (changes, problems);
    }

    private ActionValues Take(
        WorkstreamAction action, ActionValues before, ActionValues after, ActionUpdate? open, PlanRow row, RulesInForce rules, PlanNames names, RowLog log)
    {
        if (after.Update != before.Update && open is not null && open.SubmittedBy != Importer)
        {
            log.Query("update-kept", $"An update for {rules.Period.Name} was written here already and stays. The plan’s text is in the notes.", TargetField.Update);
            log.Keep($"{TargetField.Update.Heading()} in the plan", after.Update);
            after = after with { Update = before.Update };
        }

        ActionWriter.Write(db, action, after, names, rules.Today);
        if (after.Update != before.Update)
        {
            action.LastUpdateOn = rules.Today;
        }

        var computed = ActionRag.Assess(FactsReader.Of(action), rules.Calendar, rules.Rule, rules.Today).Status;
        after = ClaimMerge.Into(before, after, row, computed, log);
        after = after with { Notes = PlanMerge.Notes(before, row, log) };
        (action.Claimed, action.ClaimReason, action.Notes) = (after.Claimed, after.ClaimReason, after.Notes);
        if (after.Update != before.Update)
        {
            Write(open, action, after, rules);
        }

        return after;
    }

    private void Write(ActionUpdate? open, WorkstreamAction action, ActionValues after, RulesInForce rules)
    {
        var update = open ?? new ActionUpdate { ActionId = action.Id, PeriodKey = rules.Period.Key };
        if (open is null)
        {
            db.Add(update);
        }

        (update.Text, update.Percent, update.Forecast) = (after.Update, after.Percent, after.Forecast);
        (update.Claimed, update.ClaimReason, update.State) = (after.Claimed, after.ClaimReason, UpdateState.Accepted);
        (update.SubmittedAt, update.SubmittedBy, update.SubmittedById) = (clock.Now, Importer, db.User.AccountId);
        (update.DecidedAt, update.DecidedBy) = (clock.Now, db.User.RoleName);
    }
}
