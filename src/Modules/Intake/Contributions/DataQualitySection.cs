using Governance.Intake.Board;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Intake.Contributions;

/// <summary>How the extracts behind the figures arrived.</summary>
internal sealed class DataQualitySection(GovernanceDb db, FeedBoard board) : IPackSection
{
    public int Order => 320;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        var feeds = await board.On(UkClock.Day(context.Until ?? db.Clock.Now), cancellationToken);
        if (feeds.Lines.Count == 0)
        {
            return [];
        }

        var table = new Table(
            "Extracts by sender",
            [new("extract", "Extract", Weight: 2), new("sender", "Sender", Weight: 2), new("period", "Period last due"), new("due", "Due", ColumnType.Date), new("state", "How it arrived", Weight: 2), new("aside", "Rows set aside, %", ColumnType.Number)],
            [.. feeds.Lines.Where(l => l.Due is not null).Select(l => new Row(l.KindName, l.Sender, l.Due!.Period.Words, l.Due.DueOn, l.Due.Words, l.Due.Share is { } share ? (Cell)Math.Round(share * 100, 1) : Cell.None()))]);
        return [new("data-quality", "Data quality", 1, [new Paragraph($"{feeds.Sentence}. {feeds.Detail}".Trim()), table]) { Wide = true }];
    }
}
