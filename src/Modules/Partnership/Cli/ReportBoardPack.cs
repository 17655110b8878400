using Governance.Partnership.Domain;
using Governance.Partnership.Pages.Packs;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Cli;

/// <summary>Writes the board pack of a month: the one issued, or a draft while there is none.</summary>
internal sealed class ReportBoardPack(GovernanceDb db, ISender sender) : IVerb
{
    public static VerbShape Shape { get; } = new("report board-pack", "Write the board pack of a month: as issued, or a draft while it is not")
    {
        Options =
        [
            new("month", "Month of the meeting, such as 2026-11; this month when left out", VerbValue.Month),
            new("board", "Board, such as send-executive; the first board when left out"),
            new("format", "docx unless said", VerbValue.Text) { Choices = ["docx", "xlsx", "html"] },
            new("out", "File to write", VerbValue.OutputFile, Required: true),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var month = input.Month("month") ?? new DateOnly(db.Clock.Today.Year, db.Clock.Today.Month, 1);
        var format = input.TextOrNull("format") ?? "docx";
        if (await Find(month, input.TextOrNull("board"), token) is not { } meeting)
        {
            return VerbResult.Refused(new Problem("no-meeting", $"No meeting is planned or held in {UkText.Month(month)}. Give another month with --month, or plan the meeting first."));
        }

        progress.Report($"Writing the pack for {UkText.Date(meeting.On)}");
        var issued = await db.Set<IssuedPack>().AsNoTracking().Where(p => p.MeetingId == meeting.Id)
            .OrderByDescending(p => p.Number).Select(p => new { p.Id, p.Number }).FirstOrDefaultAsync(token);
        var file = issued is null
            ? await sender.Send(new DownloadDraft(meeting.Id, format), token)
            : await sender.Send(new DownloadPack(issued.Id, format), token);
        if (!file.Ok)
        {
            return VerbResult.Refused(file.Problems);
        }

        await File.WriteAllBytesAsync(input.Text("out"), file.Value.Content, token);
        var which = issued is null ? "A draft" : $"Issue {issued.Number}";
        return VerbResult.Done(
            new Dictionary<string, long>(StringComparer.Ordinal) { ["bytes"] = file.Value.Content.Length, ["issue"] = issued?.Number ?? 0 },
            $"{which} of the pack for {UkText.Date(meeting.On)} is in {input.Text("out")}.");
    }

    private async Task<Meeting?> Find(DateOnly month, string? boardKey, CancellationToken token)
    {
        var end = month.AddMonths(1);
        return await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where meeting.On >= month && meeting.On < end && meeting.State != MeetingState.Cancelled && (boardKey == null || board.Key == boardKey)
            orderby board.Order, meeting.On
            select meeting).FirstOrDefaultAsync(token);
    }
}
