using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

/// <summary>Words for this module's own values.</summary>
internal static class Said
{
    public static string Day(DateOnly day) => UkText.Date(day);

    public static string Seats(int count) => UkText.Count(count, "seat");

    public static string Word(DecisionState state) => Title(state).ToLowerInvariant();

    public static string Title(DecisionState state) => state switch
    {
        DecisionState.ToBeRatified => "Agreed, to be ratified",
        DecisionState.NotRatified => "Not ratified",
        _ => state.ToString(),
    };

    /// <summary>A decision's state with what came after it: <c>Agreed, ratified 3 Oct 2026, superseded by D-2026-31</c>.</summary>
    public static string Standing(DecisionState state, DateOnly? ratifiedOn, string? supersededBy)
    {
        var ratified = state == DecisionState.Agreed && ratifiedOn is { } on ? $", ratified {UkText.ShortDate(on)}" : "";
        return Title(state) + ratified + (supersededBy is null ? "" : $", superseded by {supersededBy}");
    }

    /// <summary>The line above an agenda item: <c>Budget, 20 minutes, Finance Business Partner</c>; the kind is left out where the title says it.</summary>
    public static string Line(AgendaKind kind, string title, int? minutes, string presenter) => string.Join(", ", new[]
    {
        string.Equals(Title(kind), title, StringComparison.OrdinalIgnoreCase) ? "" : Title(kind), minutes is { } given ? UkText.Count(given, "minute") : "", presenter,
    }.Where(p => p.Length > 0));

    public static string Title(AgendaKind kind) => kind switch
    {
        AgendaKind.MattersArising => "Matters arising",
        AgendaKind.WorkstreamHighlights => "Workstream highlights",
        AgendaKind.InDepthReview => "In-depth review",
        _ => kind.ToString(),
    };

    public static string Word(Sector sector) => sector == Sector.ParentCarer ? "parent carer" : sector.ToString().ToLowerInvariant();

    public static string Title(Sector sector) => sector == Sector.ParentCarer ? "Parent carer" : sector.ToString();
}
