using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>What submitting an update would do.</summary>
internal sealed record UpdateEffect(Assessment Rule, RagStatus? Claimed, Problem? ClaimProblem, string WorkstreamTitle, RagStatus WorkstreamStatus, string WorkstreamSays)
{
    public bool Differs => RagClaim.Differs(Rule.Status, Claimed);
}

/// <summary>Works out what submitting an update would do, by doing it to a copy that is never saved.</summary>
internal sealed class UpdateForecaster(RuleBook book, StatusKeeper keeper)
{
    /// <param name="action">Not tracked, with unmet milestones and open blockers; it is changed.</param>
    /// <param name="workstream">Not tracked.</param>
    /// <param name="said">What the form says.</param>
    /// <param name="token">Cancels.</param>
    public async Task<UpdateEffect> Of(WorkstreamAction action, Workstream workstream, UpdateFields said, CancellationToken token)
    {
        var rules = await book.Read(token);
        var (before, hadBlocker) = (action.Status, action.Blockers.Exists(b => b.ClosedOn is null));
        UpdateApplied.To(action, said, rules.Today, "");
        var assessed = ActionRag.Assess(FactsReader.Of(action), rules.Calendar, rules.Rule, rules.Today);
        var claim = RagClaim.Settle(assessed.Status, said.Claimed, said.ClaimReason);
        var then = assessed.Status == before
            ? new Assessment(workstream.Status, [.. workstream.Drivers.Select(d => new Driver("", d))])
            : await RollUp(action, workstream, assessed, rules, token);
        return new(
            assessed,
            claim.Ok ? claim.Value?.Status : said.Claimed,
            claim.Ok ? null : claim.Problems[0],
            workstream.Title,
            then.Status,
            WorkstreamSentence.Of(workstream, then, action, assessed, hadBlocker));
    }

    private async Task<Assessment> RollUp(WorkstreamAction action, Workstream workstream, Assessment assessed, RulesInForce rules, CancellationToken token)
    {
        RolledAction self = new(action.Reference, action.Title, action.Critical, action.LastUpdateOn, assessed);
        return WorkstreamRag.RollUp([.. await keeper.Others(workstream.Id, action.Id, token), self], rules.Rule, rules.Today);
    }
}
