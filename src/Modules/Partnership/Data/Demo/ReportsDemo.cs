using Governance.Partnership.Committee;
using Governance.Partnership.Domain;
using Governance.Partnership.Packs;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

/// <summary>What the Children's Partnership Board reads before its next meeting, and what is being written for the one after. After the first builds, for the annex.</summary>
internal sealed class ReportsDemo(GovernanceDb db, ReportComposer composer) : IDemoData
{
    private const string Author = "Director of Children's Services";

    public int Order => 920;

    public string What => "committee reports";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().Where(b => b.Key == "childrens-partnership").Select(b => b.Id).SingleAsync(token);
        var coming = await db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == board && m.State == MeetingState.Planned).OrderBy(m => m.On).Take(2).ToListAsync(token);
        await Issue(new() { BoardId = board, MeetingId = coming[0].Id, Title = "SEND strategy: progress this half-year", Author = Author, Parts = DemoReports.Issued }, token);
        db.Add(new CommitteeReport { BoardId = board, MeetingId = coming[1].Id, Title = "SEND strategy: progress and two decisions", Author = Author, Parts = DemoReports.InHand });
        await db.SaveChangesAsync(token);
    }

    private async Task Issue(CommitteeReport report, CancellationToken token)
    {
        var composed = await composer.Compose(report, issued: true, token);
        report.Issue(composed.Document.IssuedAt!.Value, "Board Secretary", composed.Build!.Id);
        db.Add(report);
        db.AddRange(PackFiles.Formats.Prepend("json").Select(format => ReportFile.Of(report.Id, format, PackFiles.Render(composed.Document, format))));
    }
}
