namespace Governance.Partnership.Domain.Meetings;

/// <summary>What every new meeting starts with. Decisions asked follow by themselves.</summary>
internal static class StandingAgenda
{
    private const int ForMatters = 10;
    private const int ForHighlights = 20;
    private const int ForADecision = 10;

    public static IReadOnlyList<AgendaItem> For(Guid meetingId) =>
    [
        new() { MeetingId = meetingId, Kind = AgendaKind.MattersArising, Order = 1, Title = "Matters arising", Minutes = ForMatters, PresenterRole = "Chair" },
        new() { MeetingId = meetingId, Kind = AgendaKind.WorkstreamHighlights, Order = 2, Title = "Workstream highlights", Minutes = ForHighlights, PresenterRole = "Workstream leads" },
    ];

    public static AgendaItem Asking(Decision decision, Guid meetingId, int order) => new()
    {
        MeetingId = meetingId,
        Kind = AgendaKind.Decision,
        Order = order,
        Title = decision.Title,
        Minutes = ForADecision,
        PresenterRole = decision.AskedBy,
        DecisionId = decision.Id,
    };
}

internal static class AgendaOrder
{
    /// <summary>Swaps an item with the one before or after it; nothing happens at either end.</summary>
    public static void Move(IReadOnlyCollection<AgendaItem> items, Guid id, bool up)
    {
        var ordered = items.OrderBy(i => i.Order).ThenBy(i => i.Id).ToList();
        var at = ordered.FindIndex(i => i.Id == id);
        var other = at + (up ? -1 : 1);
        if (at < 0 || other < 0 || other >= ordered.Count)
        {
            return;
        }

        (ordered[at], ordered[other]) = (ordered[other], ordered[at]);
        foreach (var (item, order) in ordered.Select((item, i) => (item, i + 1)).Where(p => p.item.Order != p.Item2))
        {
            item.Order = order;
        }
    }
}
