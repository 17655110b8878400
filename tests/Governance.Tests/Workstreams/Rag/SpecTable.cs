using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Tests.Workstreams.Rag;

/// <summary>The table of the written rule, row by row and by other means than the product: counted days, fixed cut-offs.</summary>
internal static class SpecTable
{
    private static readonly DateOnly SeptemberCutOff = new(2026, 10, 2);
    private static readonly DateOnly OctoberCutOff = new(2026, 11, 6);

    public static RagStatus StatusOn17November(ActionFacts a)
    {
        var today = Facts.Today;
        var done = a.CompletedOn is { } on && on <= today;
        var rows = new (RagStatus Status, bool When)[]
        {
            (RagStatus.Complete, done && a.ImpactEvidenceRecorded),
            (RagStatus.Closed, a.ClosedOn is { } closed && closed <= today),
            (RagStatus.AtRisk, done && Days(a.CompletedOn, today) > 28),
            (RagStatus.OnTrack, done),
            (RagStatus.OffTrack, Days(a.CurrentDue, today) > 0),
            (RagStatus.OffTrack, MilestoneDays(a, today) > 28),
            (RagStatus.OffTrack, Days(a.BaselineDue ?? a.CurrentDue, a.Forecast) > 28),
            (RagStatus.OffTrack, a.OpenBlockers.Any(blocker => blocker.Critical && blocker.OpenedOn <= today)),
            (RagStatus.AtRisk, MilestoneDays(a, today) > 0),
            (RagStatus.AtRisk, Days(a.BaselineDue ?? a.CurrentDue, a.Forecast) > 0),
            (RagStatus.AtRisk, a.OpenBlockers.Any(blocker => blocker.OpenedOn <= today)),
            (RagStatus.NotStarted, Days(today, a.Start) > 0),
            (RagStatus.AtRisk, a.LastUpdateOn is null && (a.Start is null || Days(a.Start, today) >= 14)),
            (RagStatus.AtRisk, a.LastUpdateOn <= SeptemberCutOff && (a.Start is null || Days(a.Start, OctoberCutOff) >= 14)),
            (RagStatus.AtRisk, a.CurrentDue is null || a.OwnerMissing),
            (RagStatus.OnTrack, true),
        };
        return rows.First(row => row.When).Status;
    }

    private static int Days(DateOnly? from, DateOnly? to) => from is { } first && to is { } last ? last.DayNumber - first.DayNumber : 0;

    private static int MilestoneDays(ActionFacts a, DateOnly today) =>
        a.Milestones.Where(milestone => milestone.MetOn is null).Select(milestone => Days(milestone.Due, today)).DefaultIfEmpty(0).Max();
}
