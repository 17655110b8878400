using Governance.Platform.Dates;
using Governance.Workstreams.Import.Columns;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Turns the cells of an action into its fields; what does not fit goes to the notes and is named.</summary>
internal sealed class ActionFinisher(string sheet, ColumnMapping mapping, PlanReadOptions options, ReadingLog log)
{
    private readonly ColourLog _colours = new(log);
    private readonly ActionDates _dates = new(mapping, options, log);

    public IReadOnlyList<PlanRow> Finish(IReadOnlyList<ActionDraft> drafts)
    {
        var rag = new RagCell(mapping, log, _colours);
        var rows = drafts.Select(d => Finish(d, rag)).ToList();
        _colours.Report();
        return rows;
    }

    private PlanRow Finish(ActionDraft draft, RagCell rag)
    {
        var (title, description) = Title(draft);
        var dates = _dates.Read(draft);
        return new PlanRow(sheet, draft.Row, title)
        {
            Reference = draft.Text(TargetField.Reference),
            Description = description,
            OwnerAsStated = draft.Text(TargetField.Owner),
            PartnerAsStated = draft.Text(TargetField.Partner),
            Start = dates.Start?.Date,
            BaselineDue = dates.Baseline?.Date,
            CurrentDue = dates.Current?.Date,
            Forecast = dates.Forecast?.Date,
            CompletedOn = dates.Completed?.Date,
            ClosedOn = dates.Closed?.Date,
            ClosedReason = draft.Text(TargetField.ClosedReason),
            DueAsStated = draft.Text(TargetField.DueAsStated),
            ClaimReason = draft.Text(TargetField.ClaimReason),
            OnPlan = OnPlan(draft),
            Milestones = dates.Milestones,
            Critical = Critical(draft),
            StatusAsStated = draft.Text(TargetField.Status),
            ClaimedRag = rag.Read(draft),
            Percent = Percent(draft),
            UpdateText = draft.Text(TargetField.Update),
            SuccessMeasure = draft.Text(TargetField.SuccessMeasure),
            Blockers = draft.Text(TargetField.Blockers),
            ImpactEvidence = draft.Text(TargetField.ImpactEvidence),
            Theme = draft.Text(TargetField.Theme),
            Section = draft.Text(TargetField.Section) ?? draft.Section,
            Notes = draft.Notes(),
        };
    }

    private (string Title, string? Description) Title(ActionDraft draft)
    {
        var (title, description) = (draft.Text(TargetField.Title) ?? string.Empty, draft.Text(TargetField.Description));
        if (title.Length <= options.TitleLength && !title.Contains('\n', StringComparison.Ordinal))
            return (title, description);
        var cut = TitleText.Cut(title, options.TitleLength);
        log.Advice("title-shortened", $"The action text is long. Its title is \u201c{cut}\u201d; the whole text is in the description.", draft.Row, mapping[TargetField.Title]);
        return (cut, description is null ? title : $"{title}\n{description}");
    }

    private bool? OnPlan(ActionDraft draft)
    {
        if (draft.Text(TargetField.OnPlan) is not { } text || mapping[TargetField.OnPlan] is not { } column)
            return null;
        switch (HeadingText.Plain(text))
        {
            case "yes" or "y" or "true" or "x":
                return true;
            case "no" or "n" or "false":
                return false;
            default:
                draft.Aside(column, text);
                log.Query("yes-or-no", $"\u201c{RowText.OneLine(text)}\u201d is neither yes nor no. The text is kept in the notes.", draft.Row, column);
                return null;
        }
    }

    private bool Critical(ActionDraft draft)
    {
        if (draft.Text(TargetField.Priority) is not { } text || mapping[TargetField.Priority] is not { } column)
            return false;
        if (PriorityText.Critical(text, HeadingText.Plain(column.Heading).Contains("critical", StringComparison.Ordinal)) is { } critical)
            return critical;
        draft.Aside(column, text);
        log.Query("priority-not-understood", $"\u201c{RowText.OneLine(text)}\u201d is neither critical nor normal. The action is normal, and the text is in the notes.", draft.Row, column);
        return false;
    }

    private int? Percent(ActionDraft draft)
    {
        if (draft[TargetField.Percent] is not { } found || found.Cell.Blank || mapping[TargetField.Percent] is not { } column)
            return null;
        var (text, reading) = (found.Cell.Text.Trim(), PercentText.Read(found.Cell));
        switch (reading.Doubt)
        {
            case PercentDoubt.OutOfRange:
                log.Error("percent-out-of-range", $"\u201c{text}\u201d is outside 0 to 100. Correct it in the file.", found.Row, column);
                break;
            case PercentDoubt.NotUnderstood:
                log.Query("percent-not-understood", $"\u201c{RowText.OneLine(text)}\u201d is not understood as a percentage. The text is kept in the notes.", found.Row, column);
                break;
            case PercentDoubt.Assumed:
                log.Query("percent-assumed", $"\u201c{text}\u201d is taken as {reading.Value}%.", found.Row, column);
                break;
            case PercentDoubt.Rounded:
                log.Advice("percent-rounded", $"\u201c{text}\u201d was rounded to {reading.Value}%.", found.Row, column);
                break;
            default:
                return reading.Value;
        }

        // A cell formatted to hide its decimals shows the rounded number already.
        if (!(reading.Doubt == PercentDoubt.Rounded && text == $"{reading.Value}%"))
            draft.Aside(column, text);
        return reading.Value;
    }
}
