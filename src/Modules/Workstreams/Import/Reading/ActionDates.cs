using Governance.Platform.Dates;
using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Reading;

/// <summary>All dates of one action.</summary>
internal sealed record ActionDateReadings(
    StatedDateReading? Start,
    StatedDateReading? Baseline,
    StatedDateReading? Current,
    StatedDateReading? Forecast,
    StatedDateReading? Completed,
    StatedDateReading? Closed,
    IReadOnlyList<PlanMilestone> Milestones);

/// <summary>Reads an action's dates. Whether they follow each other is asked where they change the plan.</summary>
internal sealed class ActionDates(ColumnMapping mapping, PlanReadOptions options, ReadingLog log)
{
    private readonly DateReader _dates = new(new StatedDateContext(options.Today) { Anchor = options.AnchorDate, FinancialYearStartMonth = options.FinancialYearStartMonth });

    public ActionDateReadings Read(ActionDraft draft)
    {
        var start = Field(draft, TargetField.Start, PeriodEnd.First);
        var (stated, baseline, revised) = (Field(draft, TargetField.Due), Field(draft, TargetField.BaselineDue), Field(draft, TargetField.CurrentDue));
        var forecast = Field(draft, TargetField.Forecast);
        // The only due date is the current one; beside a revised one it is what was promised first.
        var current = revised ?? stated ?? baseline;
        if (current is null && mapping[TargetField.Due] is null && mapping[TargetField.CurrentDue] is null && mapping[TargetField.BaselineDue] is null)
            current = forecast;
        var first = baseline ?? (revised is null ? null : stated);
        if (baseline is not null && revised is not null && stated is not null && mapping[TargetField.Due] is { } column)
            draft.Aside(column, stated.Date.AsStated);
        var completed = Field(draft, TargetField.CompletedOn);
        Check(draft, completed);
        return new ActionDateReadings(start, first, current, forecast, completed, Field(draft, TargetField.ClosedOn), Milestones(draft));
    }

    private StatedDateReading? Field(ActionDraft draft, TargetField field, PeriodEnd end = PeriodEnd.Last)
    {
        if (draft[field] is not { } found || found.Cell.Blank || mapping[field] is not { } column)
            return null;
        if (found.Cell.Kind == CellKind.Error)
        {
            draft.Aside(column, found.Cell.Text);
            return null;
        }

        var reading = DateCell.Read(found.Cell, _dates, end);
        foreach (var problem in reading.Problems)
            log.Add(problem, found.Row, column);
        if (reading.Date.AsStated != found.Cell.Text.Trim())
            draft.Aside(column, found.Cell.Text);
        return reading;
    }

    private List<PlanMilestone> Milestones(ActionDraft draft)
    {
        var column = mapping[TargetField.Milestones];
        var milestones = new List<PlanMilestone>();
        foreach (var reading in draft.Text(TargetField.Milestones) is { } text ? MilestoneText.Read(text, _dates) : [])
        {
            milestones.Add(reading.Milestone);
            foreach (var problem in reading.Problems)
                log.Add(problem with { Message = $"Milestone \u201c{reading.Milestone.Title}\u201d: {problem.Message}" }, draft.Row, column);
        }

        return milestones;
    }

    private void Check(ActionDraft draft, StatedDateReading? completed)
    {
        if (completed?.First is { } done && done > options.Today)
            log.Query("completed-in-future", $"The action is completed on {completed.Date.AsStated}, which is still to come. Check it.", draft.Row, mapping[TargetField.CompletedOn]);
    }
}
