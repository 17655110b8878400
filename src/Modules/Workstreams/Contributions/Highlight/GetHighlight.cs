using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Templates;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Pages.Workstreams.Listing;
using Governance.Workstreams.Pages.Workstreams.One;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Governance.Workstreams.Contributions.Highlight;

/// <summary>One workstream's highlight report: the same facts as its page, to be taken away.</summary>
internal sealed record GetHighlight(string Key) : IQuery<HighlightReport>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record HighlightReport(string Key, DateOnly Today, Document Document)
{
    public Exported Export => new($"{Key} highlight report", NodeTypes.Workstream, Key, "Highlight report", Today);
}

/// <summary>What an owner last reported on an action since the period before last closed.</summary>
internal sealed record Reported(string Reference, string Title, string Text, string By, DateOnly On);

internal sealed class GetHighlightHandler(ISender sender, GovernanceDb db, RuleBook book, IConfiguration configuration) : IRequestHandler<GetHighlight, Result<HighlightReport>>
{
    public async Task<Result<HighlightReport>> Handle(GetHighlight query, CancellationToken token)
    {
        var page = await sender.Send(new GetWorkstream(query.Key, new()), token);
        var list = await sender.Send(new GetListedActions(query.Key, new() { Sort = "status" }), token);
        if (!page.Ok || !list.Ok)
        {
            return page.As<HighlightReport>();
        }

        var (view, rules) = (page.Value, await book.Read(token));
        var template = Template.Load("highlight").Value.Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["area"] = configuration["Area:Name"] ?? "",
            ["workstream"] = view.Head.Title,
            ["lead"] = view.Head.LeadRole,
            ["period"] = rules.Period.Name,
            ["datadate"] = UkText.Date(rules.Today),
        }).Value;
        var reported = await Said(view.Head.Id, rules, token);
        return new HighlightReport(query.Key, rules.Today, new Document
        {
            Title = template.Title,
            Subtitle = template.Subtitle,
            Area = configuration["Area:Name"] ?? "",
            Mark = new Mark(MarkKind.Draft, 1),
            ProtectiveMarking = configuration["Reports:ProtectiveMarking"] ?? "Official",
            Version = "1.0",
            DataDate = UkText.Date(rules.Today),
            BuildId = $"Statuses worked out on {UkText.Date(rules.Today)}",
            Sections = [template.Section("about"), .. HighlightSections.Of(view, list.Value.Actions, reported), template.Section("how-status")],
        });
    }

    private async Task<IReadOnlyList<Reported>> Said(Guid workstreamId, RulesInForce rules, CancellationToken token)
    {
        var since = rules.Calendar.Previous(rules.Period).Key;
        var rows = await (
            from u in db.Set<ActionUpdate>().AsNoTracking()
            join a in db.Set<WorkstreamAction>() on u.ActionId equals a.Id
            where a.WorkstreamId == workstreamId && u.PeriodKey.CompareTo(since) >= 0 && (u.State == UpdateState.Accepted || u.State == UpdateState.Submitted) && u.SubmittedAt != null
            orderby a.Reference, u.PeriodKey
            select new { a.Reference, a.Title, u.Text, u.SubmittedBy, At = u.SubmittedAt!.Value }).ToListAsync(token);
        return [.. rows.GroupBy(r => r.Reference, StringComparer.OrdinalIgnoreCase).Select(g => g.Last()).Select(r => new Reported(r.Reference, r.Title, r.Text, r.SubmittedBy, UkClock.Day(r.At)))];
    }
}
