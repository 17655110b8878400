using System.Globalization;
using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Pages.Matrix;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Templates;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Governance.Outcomes.Pages.Annual;

/// <summary>Progress against the outcomes as known at the end of a month; of today while the month lasts.</summary>
/// <param name="Month">Any day of the month; the month of today when null.</param>
internal sealed record GetAnnualReport(DateOnly? Month) : IQuery<AnnualReport>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record AnnualReport(Document Document, DateOnly Day)
{
    public string FileName(string extension) => $"annual-progress-report-{Day.ToString("yyyy-MM", CultureInfo.InvariantCulture)}.{extension}";
}

internal sealed class GetAnnualReportHandler(GovernanceDb db, OutcomeReader reader, LocalArea area, IConfiguration configuration) : IRequestHandler<GetAnnualReport, Result<AnnualReport>>
{
    public async Task<Result<AnnualReport>> Handle(GetAnnualReport query, CancellationToken token)
    {
        var today = db.Clock.Today;
        var month = query.Month ?? today;
        var day = FigurePeriod.Month(month).To is var end && end < today ? end : today;
        if (month > today)
        {
            return new Problem("month-in-future", $"{UkText.Month(month)} has not begun. Choose this month or an earlier one.", "Month");
        }

        var (outcomes, indicators) = await reader.Read(day, token);
        var balance = OutcomeReader.Balance(outcomes, indicators, day);
        var template = Template.Load("annual").Value.Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["area"] = area.Name,
            ["strategy"] = "The SEND strategy",
            ["month"] = UkText.Month(day),
            ["datadate"] = UkText.Date(day),
        }).Value;
        var evidence = await Evidence(day, token);
        return new AnnualReport(
            new Document
            {
                Title = template.Title,
                Subtitle = template.Subtitle,
                Area = area.Name,
                Mark = new Mark(MarkKind.Draft, 1),
                ProtectiveMarking = configuration["Reports:ProtectiveMarking"] ?? "Official",
                Version = "1.0",
                DataDate = UkText.Date(day),
                BuildId = $"Values as published by {UkText.Date(day)}",
                Sections = [template.Section("about"), .. AnnualSections.Of(outcomes, indicators, balance, evidence), template.Section("how-status")],
            },
            day);
    }

    private async Task<ILookup<Guid, EvidenceItem>> Evidence(DateOnly day, CancellationToken token)
    {
        var items = await db.Set<EvidenceItem>().AsNoTracking().Where(e => e.AddedOn <= day).OrderByDescending(e => e.On).ThenByDescending(e => e.Number).ToListAsync(token);
        var links = await db.Set<Link>().AsNoTracking()
            .Where(l => (l.FromType == NodeTypes.Evidence && l.ToType == NodeTypes.Outcome) || (l.FromType == NodeTypes.Outcome && l.ToType == NodeTypes.Evidence)).ToListAsync(token);
        var byItem = links.ToLookup(l => l.FromType == NodeTypes.Evidence ? l.FromId : l.ToId, l => l.FromType == NodeTypes.Evidence ? l.ToId : l.FromId);
        return items.SelectMany(i => byItem[i.Id].Select(o => (Outcome: o, Item: i))).ToLookup(p => p.Outcome, p => p.Item);
    }
}
