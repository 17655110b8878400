using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Workstreams;

/// <summary>Which workstreams are listed; nothing asked lists all.</summary>
internal sealed record WorkstreamFilter(RagStatus? Status = null, string Lead = "", bool Differs = false)
{
    public bool Any => Status is not null || Lead.Length > 0 || Differs;

    public bool Lists(StripRow row) =>
        (Status is null || row.Now == Status) && (Lead.Length == 0 || row.LeadRole == Lead) && (!Differs || row.Differs);

    /// <summary>For the line under an exported list.</summary>
    public string Words => !Any ? "All workstreams" : string.Join("; ", new[]
    {
        Status is { } status ? $"Status: {status.Word()}" : "",
        Lead.Length > 0 ? $"Lead: {Lead}" : "",
        Differs ? "Only where the lead claims another status" : "",
    }.Where(w => w.Length > 0));
}

internal sealed record GetWorkstreams(WorkstreamFilter Filter) : IQuery<WorkstreamsView>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record WorkstreamsView(DateOnly Today, Strip All, Strip Listed, IReadOnlyList<string> Leads);

internal sealed class GetWorkstreamsHandler(GovernanceDb db, RuleBook book) : IRequestHandler<GetWorkstreams, Result<WorkstreamsView>>
{
    private const int PeriodsShown = 3;

    public async Task<Result<WorkstreamsView>> Handle(GetWorkstreams query, CancellationToken token)
    {
        var rules = await book.Read(token);
        var periods = rules.Calendar.EndingWith(rules.Calendar.LastClosed(rules.Today), PeriodsShown);
        var first = periods[0].Key;
        var stored = await db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number).Select(w => new
        {
            w.Number,
            w.Key,
            w.Title,
            w.LeadRole,
            w.Status,
            w.Claimed,
            w.ClaimReason,
            w.Drivers,
            w.GovernedElsewhere,
            w.GovernedNote,
            Periods = db.Set<WorkstreamPeriod>().Where(p => p.WorkstreamId == w.Id && p.PeriodKey.CompareTo(first) >= 0)
                .Select(p => new { p.PeriodKey, p.Status }).ToList(),
        }).AsSingleQuery().ToListAsync(token);
        var rows = stored.Select(w => new StripRow(w.Number, w.Key, w.Title, w.LeadRole)
        {
            Before = [.. periods.Select(p => w.Periods.Find(x => x.PeriodKey == p.Key)?.Status)],
            Now = w.Status,
            Claimed = w.Claimed,
            ClaimReason = w.ClaimReason,
            Drivers = w.Drivers,
            GovernedElsewhere = w.GovernedElsewhere,
            GovernedNote = w.GovernedNote,
        }).ToList();
        DateOnly[] months = [.. periods.Select(p => p.Start)];
        return new WorkstreamsView(
            rules.Today,
            new Strip(months, rows),
            new Strip(months, rows.Where(query.Filter.Lists)),
            [.. rows.Select(r => r.LeadRole).Where(r => r.Length > 0).Distinct().Order(StringComparer.Ordinal)]);
    }
}
