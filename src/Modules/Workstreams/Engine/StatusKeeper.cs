using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>Keeps the stored statuses true: after every command for what it touched, and once a day for all, since dates pass by themselves.</summary>
internal sealed class StatusKeeper(GovernanceDb db, UkClock clock, RuleBook book, FactsReader facts, AssessmentGate gate)
{
    private const int Chunk = 200;

    /// <summary>Brings every status to today. Asks one question when that was done already. Call it before anything is tracked.</summary>
    public async Task EnsureAssessed(CancellationToken token)
    {
        if (!(await book.Read(token)).AssessmentDue)
        {
            return;
        }

        await gate.Alone(() => AssessWhatIsDue(token), token);
    }

    /// <summary>Brings one workstream to today and saves; for imports and sample data.</summary>
    public async Task AssessWorkstream(Guid workstreamId, CancellationToken token)
    {
        var rules = await book.Read(token);
        var assessed = (await facts.Now(workstreamId, token)).Select(row => row.Under(rules, rules.Today)).ToList();
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(token) : null;
        foreach (var chunk in assessed.Where(a => a.Moved).Chunk(Chunk))
        {
            await Store(chunk.ToDictionary(a => a.Row.Id, a => a.Assessment), rules.Today, token);
        }

        var workstream = await db.Set<Workstream>().SingleAsync(w => w.Id == workstreamId, token);
        Move(workstream, WorkstreamRag.RollUp([.. assessed.Select(a => a.Rolled)], rules.Rule, rules.Today), rules.Today);
        await db.SaveChangesAsync(token);
        await db.Set<WorkstreamAction>()
            .Where(a => a.WorkstreamId == workstreamId && (a.AssessedOn == null || a.AssessedOn != rules.Today))
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.AssessedOn, rules.Today), token);
        if (own is not null)
        {
            await own.CommitAsync(token);
        }

        db.ChangeTracker.Clear();
    }

    /// <summary>Inside a command: brings the action it changed, loaded with milestones and blockers, and its workstream to what is now true. Both are saved with the command.</summary>
    public async Task Settle(WorkstreamAction action, Workstream workstream, CancellationToken token)
    {
        var rules = await book.Read(token);
        Move(action, ActionRag.Assess(FactsReader.Of(action), rules.Calendar, rules.Rule, rules.Today), rules.Today);
        var others = await Others(workstream.Id, action.Id, token);
        RolledAction self = new(action.Reference, action.Title, action.Critical, action.LastUpdateOn, StoredAssessment.Of(action.Status, action.Drivers, action.DriverCodes));
        Move(workstream, WorkstreamRag.RollUp([.. others, self], rules.Rule, rules.Today), rules.Today);
    }

    /// <summary>The other actions of a workstream as they are stored.</summary>
    public async Task<IReadOnlyList<RolledAction>> Others(Guid workstreamId, Guid actionId, CancellationToken token)
    {
        var rows = await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.WorkstreamId == workstreamId && a.Id != actionId)
            .Select(a => new { a.Reference, a.Title, a.Critical, a.LastUpdateOn, a.Status, a.Drivers, a.DriverCodes })
            .ToListAsync(token);
        return [.. rows.Select(a => new RolledAction(a.Reference, a.Title, a.Critical, a.LastUpdateOn, StoredAssessment.Of(a.Status, a.Drivers, a.DriverCodes)))];
    }

    private async Task AssessWhatIsDue(CancellationToken token)
    {
        book.Forget();
        if (!(await book.Read(token)).AssessmentDue)
        {
            return;
        }

        foreach (var id in await db.Set<Workstream>().OrderBy(w => w.Number).Select(w => w.Id).ToListAsync(token))
        {
            try
            {
                await AssessWorkstream(id, token);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody saved in this workstream meanwhile; what they saved is newer, and the next reader brings the rest up.
                db.ChangeTracker.Clear();
            }
        }

        book.Assessed();
    }

    private async Task Store(Dictionary<Guid, Assessment> moved, DateOnly today, CancellationToken token)
    {
        var ids = moved.Keys.ToList();
        foreach (var action in await db.Set<WorkstreamAction>().Where(a => ids.Contains(a.Id)).ToListAsync(token))
        {
            Move(action, moved[action.Id], today);
        }

        await db.SaveChangesAsync(token);
        db.ChangeTracker.Clear();
    }

    private void Move(WorkstreamAction action, Assessment to, DateOnly today)
    {
        Record(NodeTypes.Action, action.Id, action.AssessedOn is null ? null : action.Status, to);
        action.Assess(to, today);
    }

    private void Move(Workstream workstream, Assessment to, DateOnly today)
    {
        Record(NodeTypes.Workstream, workstream.Id, workstream.AssessedOn is null ? null : workstream.Status, to);
        workstream.Assess(to, today);
    }

    // A first assessment is no move.
    private void Record(string type, Guid id, RagStatus? from, Assessment to)
    {
        if (from is { } was && was != to.Status)
        {
            db.Add(new StatusChange
            {
                SubjectType = type,
                SubjectId = id,
                From = was,
                To = to.Status,
                Driver = to.Drivers.FirstOrDefault()?.Sentence ?? "",
                At = clock.Now,
            });
        }
    }
}
