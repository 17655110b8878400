using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Platform.Data;
using Governance.Platform.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Rules that need the whole file: what stands twice, and what does not fit the files accepted before.</summary>
internal sealed class WholeFileChecks<TRow>(GovernanceDb db, Guid stamp, RuleTally tally, CancellationToken token)
    where TRow : LandedRow
{
    private const int AtATime = 5_000;

    public int Removed { get; private set; }

    public int RemovedHeld { get; private set; }

    public int Queried { get; private set; }

    public async Task Run()
    {
        foreach (var (rule, twins, text) in Checks())
        {
            while (await SetAside(rule, twins, text) == AtATime)
            {
                // The rows set aside are gone, so the next question finds the rest.
            }
        }

        await Unknown();
    }

    private IEnumerable<(RuleInfo Rule, IQueryable<Twin> Twins, Func<int, string> Text)> Checks() => typeof(TRow).Name switch
    {
        nameof(PlanRow) =>
        [
            (Catalogue.SameId, Twins.SamePlan(db, stamp), first => $"The plan ID stands in row {first} already."),
            (Catalogue.OpenPlans, Twins.OpenPlans(db, stamp), kept => $"The child has another open plan, in row {kept}. Close the first and send the most recent."),
        ],
        nameof(RequestRow) => [(Catalogue.SameId, Twins.SameRequest(db, stamp), first => $"The request ID stands in row {first} already.")],
        nameof(TribunalRow) => [(Catalogue.SameId, Twins.SameCase(db, stamp), first => $"The case ID stands in row {first} already.")],
        nameof(LedgerRow) => [(Catalogue.SameId, Twins.SamePosting(db, stamp), first => $"The posting ID stands in row {first} already.")],
        nameof(SupportRow) => [(Catalogue.PupilTwice, Twins.SamePupil(db, stamp), first => $"The pupil stands in row {first} already.")],
        nameof(AttendanceRow) => [(Catalogue.RowTwice, Twins.SameTerm(db, stamp), first => $"The pupil’s term at this school stands in row {first} already.")],
        nameof(ExclusionRow) => [(Catalogue.RowTwice, Twins.SameExclusion(db, stamp), first => $"The same exclusion stands in row {first} already.")],
        nameof(IndicatorRow) => [(Catalogue.TwoValues, Twins.TwoValues(db, stamp), other => $"Row {other} gives another value for the same indicator, period and area. Keep one.")],
        _ => [],
    };

    private async Task<int> SetAside(RuleInfo rule, IQueryable<Twin> twins, Func<int, string> text)
    {
        var found = await twins.OrderBy(t => t.Row).Take(AtATime).ToListAsync(token);
        if (found.Count == 0)
        {
            return 0;
        }

        foreach (var twin in found)
        {
            tally.Count(rule);
        }

        await Write([.. found.Select(t => tally.Finding(t.Row, rule, "", "", text(t.First)))], [.. found.Select(t => t.Row)]);
        Removed += found.Count(t => !t.IsSymbol);
        RemovedHeld += found.Count(t => t.IsSymbol);
        return found.Count;
    }

    private async Task Write(IReadOnlyList<Finding> findings, IReadOnlyList<int> rows)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(token);
        await using (var writer = BulkWriter<Finding>.For(db, nameof(Finding.SubmissionId), stamp))
        {
            await writer.Write(findings, token);
        }

        await db.Set<TRow>().Where(r => r.SubmissionId == stamp && rows.Contains(r.RowNumber)).ExecuteDeleteAsync(token);
        await transaction.CommitAsync(token);
    }

    // Whoever has a placement, budget or transport by a plan stands in the plans.
    private async Task Unknown()
    {
        if (await db.Set<Submission>().Where(s => s.Kind == "ehc-plans" && s.Standing == Standing.Current).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(token) is not { } plans)
        {
            return;
        }

        var known = db.Set<PlanRow>().Where(p => p.SubmissionId == plans).Select(p => p.Child);
        IQueryable<int>? strangers = typeof(TRow).Name switch
        {
            nameof(PlacementRow) => Strangers<PlacementRow>(known),
            nameof(PersonalBudgetRow) => Strangers<PersonalBudgetRow>(known),
            nameof(TransportRow) => Strangers<TransportRow>(known),
            _ => null,
        };
        if (strangers is null || await strangers.CountAsync(token) is not (> 0 and var count))
        {
            return;
        }

        tally.Count(Catalogue.PersonUnknown, count);
        Queried += count;
        var samples = await strangers.OrderBy(r => r).Take(RuleTally.Samples).ToListAsync(token);
        await Write([.. samples.Select(r => tally.Finding(r, Catalogue.PersonUnknown, "", "", "The child does not stand in the latest plans file."))], []);
    }

    private IQueryable<int> Strangers<T>(IQueryable<string> known)
        where T : LandedChildRow =>
        db.Set<T>().Where(r => r.SubmissionId == stamp && !known.Contains(r.Child)).Select(r => r.RowNumber);
}
