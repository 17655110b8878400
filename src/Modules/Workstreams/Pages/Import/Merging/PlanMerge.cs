using Governance.Platform.Dates;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>What an action becomes when a row of a plan is taken in. What the row does not say stays as it was; what has no place goes to the notes.</summary>
internal sealed class PlanMerge(PlanReading reading, PlanNames names, DateOnly today)
{
    private const int LongestSection = 300;
    private const int LongestRole = 120;
    private const int LongestPartner = 80;

    public ActionValues Into(ActionValues before, PlanRow row, RowLog log)
    {
        var after = DueMerge.Into(before, row, log);
        var owner = row.OwnerAsStated is { } stated ? names.Owner(OneLine(stated)) : (before.OwnerRole, before.OwnerAccountId);
        var partner = row.PartnerAsStated is { } organisation ? names.Partner(OneLine(organisation)) : (before.PartnerName, before.OrganisationId);
        after = after with
        {
            Title = row.Title,
            Description = row.Description ?? before.Description,
            Section = row.Section is { } section ? log.Fit(section, LongestSection, TargetField.Section) : before.Section,
            OwnerRole = log.Fit(owner.Item1, LongestRole, TargetField.Owner),
            OwnerAccountId = owner.Item2,
            PartnerName = log.Fit(partner.Item1, LongestPartner, TargetField.Partner),
            OrganisationId = partner.Item2,
            Start = Day(before.Start, row.Start, TargetField.Start, log),
            Forecast = Day(after.Forecast, row.Forecast, TargetField.Forecast, log),
            Critical = reading.Mapping[TargetField.Priority] is null ? before.Critical : row.Critical,
            OnPlan = row.OnPlan ?? before.OnPlan,
            Percent = row.Percent ?? before.Percent,
            Update = row.UpdateText ?? before.Update,
            SuccessMeasure = row.SuccessMeasure ?? before.SuccessMeasure,
            ImpactEvidence = row.ImpactEvidence ?? before.ImpactEvidence,
            Themes = Themes(before, row, log),
        };
        after = Ends(before, after, row, log);
        after = after with { Milestones = PartsMerge.Milestones(before.Milestones, row, after.CurrentDue, log), Blockers = PartsMerge.Blockers(before.Blockers, row, log) };
        if (DueBeforeStart.Check(after.Start, after.CurrentDue) is { } wrong && (after.Start, after.CurrentDue) != (before.Start, before.CurrentDue))
        {
            log.Error(wrong.Code, wrong.Message, TargetField.CurrentDue);
        }

        return after;
    }

    /// <summary>The notes of the file with what had no other place; those kept here when the file has none.</summary>
    public static string Notes(ActionValues before, PlanRow row, RowLog log)
    {
        string[] lines = [.. row.Notes is { } notes ? [notes] : (string[])[], .. log.Kept];
        return lines.Length == 0 ? before.Notes : string.Join('\n', lines);
    }

    private static DateOnly? Day(DateOnly? before, StatedDate? stated, TargetField field, RowLog log)
    {
        if (stated is null)
        {
            return before;
        }

        if (!stated.Exact)
        {
            log.Keep($"{field.Heading()} as stated", stated.AsStated);
        }

        return stated.Resolved ?? before;
    }

    private ActionValues Ends(ActionValues before, ActionValues after, PlanRow row, RowLog log)
    {
        var completed = Day(before.CompletedOn, row.CompletedOn, TargetField.CompletedOn, log);
        if (completed > today)
        {
            log.Keep(TargetField.CompletedOn.Heading(), UkText.Date(completed.Value));
            completed = before.CompletedOn;
        }

        var closed = Day(before.ClosedOn, row.ClosedOn, TargetField.ClosedOn, log);
        var said = closed is null && completed is null && row.ClaimedRag == RagStatus.Closed;
        if (said)
        {
            log.Query("closed-without-date", $"The plan says it was closed without completing and gives no day; {UkText.Date(today)} is recorded.", TargetField.Rag);
        }

        var reason = row.ClosedReason ?? (said ? row.StatusAsStated ?? "The imported plan says it was closed." : before.ClosedReason);
        return after with { CompletedOn = completed, ClosedOn = said ? today : closed, ClosedReason = reason };
    }

    private IReadOnlyList<string> Themes(ActionValues before, PlanRow row, RowLog log)
    {
        if (row.Theme is not { } text)
        {
            return before.Themes;
        }

        var read = PlanText.Themes(text).Select(t => (Stated: t, Title: names.Theme(t))).ToList();
        if (read.Exists(t => t.Title is null))
        {
            log.Keep(TargetField.Theme.Heading(), text);
            log.Advice("theme-unknown", $"{UkText.Quote(string.Join("; ", read.Where(t => t.Title is null).Select(t => t.Stated)))} is no cross-cutting theme. The text is in the notes.", TargetField.Theme);
        }

        string[] known = [.. read.Select(t => t.Title).OfType<string>().Distinct(StringComparer.Ordinal)];
        return known.Length == 0 ? before.Themes : known.ToHashSet(StringComparer.Ordinal).SetEquals(before.Themes) ? before.Themes : known;
    }

    private static string OneLine(string text) => string.Join(", ", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
