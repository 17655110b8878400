using Governance.Partnership.Contracts;

namespace Governance.Partnership.Domain.Reviews;

/// <summary>An in-depth review on the agenda of a meeting to come.</summary>
internal sealed record SetReview(Guid MeetingId, Guid? SubjectId, string Title);

/// <summary>An in-depth review that falls to a meeting to come.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Title">Such as <c>In-depth review: Autism</c>.</param>
/// <param name="Url">Page of the work, or null when an agenda does not say which it is.</param>
/// <param name="Reasons">Why, a sentence each, the weightiest first.</param>
internal sealed record PlannedReview(Guid MeetingId, string Title, string? Url, IReadOnlyList<string> Reasons);

/// <summary>Which review falls to which meeting: what its agenda says or, where that says nothing, the next of the rota that no agenda holds. One a meeting.</summary>
internal static class ReviewPlan
{
    public static IReadOnlyList<PlannedReview> Of(IEnumerable<Guid> meetings, IReadOnlyList<SetReview> onAgendas, IReadOnlyList<ReviewDue> rota)
    {
        var (agendas, set) = (onAgendas.ToLookup(a => a.MeetingId), onAgendas.Select(a => a.SubjectId).ToHashSet());
        var waiting = new Queue<ReviewDue>(rota.Where(r => !set.Contains(r.Work.Node.Id)));
        var plan = new List<PlannedReview>();
        foreach (var meeting in meetings)
        {
            if (agendas.Contains(meeting))
            {
                plan.AddRange(agendas[meeting].Select(a => OnTheAgenda(a, rota.FirstOrDefault(r => r.Work.Node.Id == a.SubjectId))));
            }
            else if (waiting.TryDequeue(out var due))
            {
                plan.Add(new(meeting, Title(due), due.Work.Url, due.Reasons));
            }
        }

        return plan;
    }

    private static PlannedReview OnTheAgenda(SetReview item, ReviewDue? due) =>
        due is null ? new(item.MeetingId, item.Title, null, ["On the agenda."]) : new(item.MeetingId, Title(due), due.Work.Url, [.. due.Reasons, "On the agenda."]);

    private static string Title(ReviewDue due) => $"In-depth review: {due.Work.Title}";
}
