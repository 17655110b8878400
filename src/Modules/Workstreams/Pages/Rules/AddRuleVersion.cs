using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Rules;

/// <summary>Follows the rules with a new version from a day on. What was assessed and closed before keeps its own.</summary>
internal sealed record AddRuleVersion(int After, DateOnly From, RagRule Rag, CutOffRule CutOff, string Why) : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Rules;
}

internal sealed class AddRuleVersionHandler(GovernanceDb db, RuleBook book, UkClock clock) : IRequestHandler<AddRuleVersion, Result<int>>
{
    private const int LongestWhy = 400;

    public async Task<Result<int>> Handle(AddRuleVersion command, CancellationToken token)
    {
        var latest = await db.Set<RagRuleVersion>().AsNoTracking().OrderByDescending(v => v.Number).FirstAsync(token);
        if (latest.Number != command.After)
        {
            return Result<int>.Refused(Outcome.Conflict, new Problem("rule-stale", $"Nothing was saved. The {latest.ChangedBy} added version {latest.Number} meanwhile; read it below, then add yours."));
        }

        var rules = await book.Read(token);
        var number = latest.Number + 1;
        var rag = command.Rag with { Version = number, EffectiveFrom = command.From };
        var cutOff = command.CutOff with { Version = number, EffectiveFrom = rules.Calendar.PeriodFor(command.From).Start };
        List<Problem> problems =
        [
            .. new[]
            {
                Required.Check(command.Why, LongestWhy, "why the rules change", "The reason", "Why"),
                DayHasPassed.Check(command.From, clock.Today, "The day it starts", "From"),
                StartsBeforeTheLast.Check(command.From, latest.EffectiveFrom),
            }.OfType<Problem>(),
            .. rag.Problems(),
            .. cutOff.Problems().Select(p => p.Field == nameof(CutOffRule.Moved) ? p with { Field = "MovedTo" } : p),
        ];
        if (problems.Count == 0 && CutOffHasPassed.Check(cutOff, clock.Today) is { } passed)
        {
            problems.Add(passed);
        }

        if (problems.Count > 0)
        {
            return Result<int>.Invalid(problems);
        }

        await AssessAgain(command.From, token);
        db.Add(new RagRuleVersion { Number = number, EffectiveFrom = command.From, Rule = RuleText.Of(rag), CutOff = RuleText.Of(cutOff), Why = command.Why.Trim() });
        return number;
    }

    // A rule of today changes statuses that were worked out this morning.
    private async Task AssessAgain(DateOnly from, CancellationToken token)
    {
        if (from <= clock.Today)
        {
            var yesterday = clock.Today.AddDays(-1);
            await db.Set<Workstream>().ExecuteUpdateAsync(s => s.SetProperty(w => w.AssessedOn, yesterday), token);
            book.Forget();
        }
    }
}

internal static class StartsBeforeTheLast
{
    public static Problem? Check(DateOnly from, DateOnly last) => from < last
        ? new Problem("rule-before-last", $"The version before starts on {UkText.Date(last)}. Start this one on that day or later.", "From")
        : null;
}

internal static class CutOffHasPassed
{
    /// <summary>The first month under the new rule must still be open, or a rule would close it in the past.</summary>
    public static Problem? Check(CutOffRule rule, DateOnly today) => rule.CutOffOf(rule.EffectiveFrom) is var first && first < today
        ? new Problem("cut-off-passed", $"By this rule {UkText.Month(rule.EffectiveFrom)} would have closed on {UkText.Date(first)}, which has passed. Choose a later cut-off, or start it later.", "Number")
        : null;
}
