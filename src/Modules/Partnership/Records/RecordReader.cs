using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Records;

internal sealed class RecordReader(GovernanceDb db, AttendanceReader attendance)
{
    public async Task<MeetingRecord?> Read(string boardKey, DateOnly day, CancellationToken token)
    {
        var found = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where board.Key == boardKey && meeting.On == day
            select new { Meeting = meeting, Board = board }).SingleOrDefaultAsync(token);
        return found is null ? null : await Read(found.Meeting, found.Board, token);
    }

    public async Task<MeetingRecord> Read(Meeting meeting, Board board, CancellationToken token) => new(
        meeting, board.Key, board.Name, await attendance.Read(meeting, board, token))
    {
        Items = await Items(meeting.Id, token),
        Decisions = await Decisions(meeting.Id, token),
        Matters = await Matters(meeting, token),
    };

    private async Task<IReadOnlyList<RecordedItem>> Items(Guid meeting, CancellationToken token)
    {
        var rows = await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join n in db.Set<ItemNotes>() on item.Id equals n.AgendaItemId into all
            from notes in all.DefaultIfEmpty()
            where item.MeetingId == meeting
            orderby item.Order
            select new { Item = item, Notes = notes }).ToListAsync(token);
        return [.. rows.Select(r => new RecordedItem(
            r.Item.Id, r.Item.Version, r.Item.Kind, r.Item.Order, r.Item.Title, r.Item.Minutes, r.Item.PresenterRole, r.Item.Paper, r.Item.DecisionId, r.Item.About,
            r.Notes?.Text ?? "", r.Notes?.Version ?? 0, r.Notes?.ChangedBy ?? "", r.Notes?.ChangedAt))];
    }

    // Taken here or on the agenda here: each part is found by an index of its own.
    private async Task<IReadOnlyList<RecordedDecision>> Decisions(Guid meeting, CancellationToken token) => await (
        from d in db.Set<Decision>().AsNoTracking()
        join r in db.Set<Ratification>() on d.Id equals r.DecisionId into acts
        from act in acts.DefaultIfEmpty()
        where d.MeetingId == meeting || db.Set<AgendaItem>().Where(i => i.MeetingId == meeting && i.DecisionId != null).Select(i => i.DecisionId!.Value).Contains(d.Id)
        orderby d.Year, d.Number
        select new RecordedDecision(
            d.Id, d.Version, d.Reference, d.Title, d.Reason, d.Options, d.Paper, d.Power, d.DelegatedFrom, d.Amount, d.AskedBy,
            d.State, d.OutcomeText, d.DecidedOn, d.MeetingId, act == null ? null : act.On, act == null ? null : act.Ratified, act == null ? "" : act.Why, act == null ? null : act.MeetingId,
            db.Set<Decision>().Where(n => n.SupersedesId == d.Id && n.State == DecisionState.Agreed).Select(n => n.Reference).FirstOrDefault()))
        .ToListAsync(token);

    private async Task<IReadOnlyList<RecordedMatter>> Matters(Meeting meeting, CancellationToken token)
    {
        var before = await db.Set<Meeting>().Where(Meeting.MetBy(db.Clock.Today)).Where(m => m.BoardId == meeting.BoardId && m.On < meeting.On)
            .OrderByDescending(m => m.On).Select(m => (DateOnly?)m.On).FirstOrDefaultAsync(token) ?? DateOnly.MinValue;
        return await (
            from matter in db.Set<Matter>().AsNoTracking()
            join made in db.Set<Meeting>() on matter.MeetingId equals made.Id
            where matter.BoardId == meeting.BoardId
                && (matter.MeetingId == meeting.Id || (made.On < meeting.On && (matter.ClosedOn == null || matter.ClosedOn > before)))
            orderby matter.DueOn, matter.Year, matter.Number
            select new RecordedMatter(
                matter.Id, matter.Reference, matter.MeetingId, matter.AgendaItemId, matter.Text, matter.OwnerRole, matter.DueOn, matter.ClosedOn, matter.Outcome,
                db.Set<MatterProgress>().Where(p => p.MatterId == matter.Id).OrderByDescending(p => p.At).Select(p => p.Text).FirstOrDefault())).ToListAsync(token);
    }
}
