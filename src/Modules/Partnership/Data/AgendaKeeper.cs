using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>Gives new meetings their standing agenda, and keeps every open decision on the agenda of a meeting that can answer it.</summary>
internal sealed class AgendaKeeper(GovernanceDb db)
{
    public async Task Open(Guid boardId, IReadOnlyList<Meeting> added, CancellationToken token)
    {
        if (added.Count == 0)
        {
            return;
        }

        db.AddRange(added.SelectMany(m => StandingAgenda.For(m.Id)));
        var first = added.MinBy(m => m.On)!;
        var waiting = await db.Set<Decision>()
            .Where(d => d.BoardId == boardId && ((d.State == DecisionState.Asked && d.MeetingId == null) || d.State == DecisionState.ToBeRatified)).ToListAsync(token);
        foreach (var decision in waiting.Where(d => d.State == DecisionState.Asked && d.MeetingId is null))
        {
            decision.PutBefore(first.Id);
            await Follow(decision, first.Id, token);
        }

        foreach (var decision in waiting.Where(d => d.State == DecisionState.ToBeRatified && d.DecidedOn < first.On))
        {
            await Follow(decision, await NextAfter(decision, first, token), token);
        }
    }

    /// <summary>Puts the decision on a meeting's agenda. An item nobody discussed moves along; one with notes stays and is asked again.</summary>
    public async Task Follow(Decision decision, Guid? meetingId, CancellationToken token)
    {
        if (meetingId is not { } to)
        {
            return;
        }

        var saved = await db.Set<AgendaItem>().Where(i => i.DecisionId == decision.Id).ToListAsync(token);
        var items = saved.Union(db.Set<AgendaItem>().Local.Where(i => i.DecisionId == decision.Id)).ToList();
        if (items.Any(i => i.MeetingId == to))
        {
            return;
        }

        var order = await NextOrder(to, token);
        var ids = items.Select(i => i.Id).ToList();
        var discussed = await Discussed(ids, token);
        if (items.Find(i => !discussed.Contains(i.Id) && !(decision.IsAnswered && i.MeetingId == decision.MeetingId)) is { } loose)
        {
            (loose.MeetingId, loose.Order) = (to, order);
        }
        else
        {
            db.Add(StandingAgenda.Asking(decision, to, order));
        }
    }

    public async Task<int> NextOrder(Guid meetingId, CancellationToken token)
    {
        var saved = await db.Set<AgendaItem>().Where(i => i.MeetingId == meetingId).MaxAsync(i => (int?)i.Order, token) ?? 0;
        var unsaved = db.Set<AgendaItem>().Local.Where(i => i.MeetingId == meetingId).Select(i => i.Order).DefaultIfEmpty().Max();
        return Math.Max(saved, unsaved) + 1;
    }

    /// <summary>Those of the items that have notes, or an action that came of them.</summary>
    public async Task<IReadOnlySet<Guid>> Discussed(IReadOnlyCollection<Guid> items, CancellationToken token)
    {
        var noted = await db.Set<ItemNotes>().Where(n => items.Contains(n.AgendaItemId) && n.Text != "").Select(n => n.AgendaItemId).ToListAsync(token);
        var acted = await db.Set<Matter>().Where(m => m.AgendaItemId != null && items.Contains(m.AgendaItemId.Value)).Select(m => m.AgendaItemId!.Value).ToListAsync(token);
        return noted.Concat(acted).ToHashSet();
    }

    private async Task<Guid> NextAfter(Decision decision, Meeting first, CancellationToken token) =>
        await db.Set<Meeting>().Where(m => m.BoardId == decision.BoardId && m.State == MeetingState.Planned && m.On > decision.DecidedOn && m.On < first.On)
            .OrderBy(m => m.On).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(token) ?? first.Id;
}
