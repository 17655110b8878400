namespace Governance.Partnership.Domain;

/// <summary>Keeps every open decision before a meeting that can answer it.</summary>
internal static class Agenda
{
    /// <summary>Puts what a meeting left open before the next one, or before none yet.</summary>
    public static int CarryOver(IEnumerable<Decision> open, IEnumerable<Meeting> planned, DateOnly after)
    {
        var next = planned.Where(m => m.State == MeetingState.Planned && m.On > after).OrderBy(m => m.On).FirstOrDefault();
        return open.Count(d => d.PutBefore(next?.Id) is null);
    }
}
