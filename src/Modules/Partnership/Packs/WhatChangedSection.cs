using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Partnership.Packs;

/// <summary>What changed since the last meeting, a sentence each, most serious first.</summary>
internal sealed class WhatChangedSection(GovernanceDb db, Changes changes) : IPackSection
{
    public int Order => 100;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        if (context.Since is not { } since)
        {
            return [new("what-changed", "What changed", 1, [new Paragraph("This is the board's first meeting, so there is nothing to compare with.")])];
        }

        var (end, now) = (UkClock.At(context.MeetingDate.AddDays(1), TimeOnly.MinValue), context.Until ?? db.Clock.Now);
        var found = await changes.Between(since, end < now ? end : now, cancellationToken);
        var day = UkText.Date(UkClock.Day(since));
        List<Block> blocks = found.Count == 0
            ? [new Paragraph($"Nothing has changed since {day}.")]
            : [new Paragraph($"{UkText.Count(found.Count, "change")} since {day}, most serious first."), new NumberedList([.. found.Select(Item)])];
        return [new("what-changed", $"What changed since {day}", 1, blocks)];
    }

    private static ListItem Item(Change change)
    {
        List<Inline> runs = [];
        if (change.Status is { } status)
        {
            runs.AddRange([status, " "]);
        }

        runs.AddRange(Sentences.Runs(change.Sentence));
        if (change.Cause.Length > 0)
        {
            runs.Add(" " + change.Cause);
        }

        return new ListItem(runs);
    }
}
