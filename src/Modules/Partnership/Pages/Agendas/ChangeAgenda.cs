using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Agendas;

/// <summary>Moves an item one place up or down.</summary>
internal sealed record MoveAgendaItem(Guid MeetingId, Guid ItemId, bool Up) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

/// <summary>Takes an item off an agenda. One with notes, or one that waits for an answer, stays.</summary>
internal sealed record RemoveAgendaItem(Guid MeetingId, Guid ItemId, int Version) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

/// <summary>Gives an empty agenda what a new meeting starts with, and the decisions it is asked for.</summary>
internal sealed record AddStandingItems(Guid MeetingId) : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class MoveAgendaItemHandler(GovernanceDb db) : IRequestHandler<MoveAgendaItem, Result<string>>
{
    public async Task<Result<string>> Handle(MoveAgendaItem request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        var items = await db.Set<AgendaItem>().Where(i => i.MeetingId == request.MeetingId).ToListAsync(token);
        if (meeting is null || items.Find(i => i.Id == request.ItemId) is not { } item)
        {
            return Result<string>.Missing("That item");
        }

        if (MinutesAreAgreed.Check(meeting) is { } agreed)
        {
            return agreed;
        }

        AgendaOrder.Move(items, item.Id, request.Up);
        return item.Title;
    }
}

internal sealed class RemoveAgendaItemHandler(GovernanceDb db, AgendaKeeper agenda) : IRequestHandler<RemoveAgendaItem, Result<string>>
{
    public async Task<Result<string>> Handle(RemoveAgendaItem request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        var item = await db.Set<AgendaItem>().SingleOrDefaultAsync(i => i.Id == request.ItemId && i.MeetingId == request.MeetingId, token);
        if (meeting is null || item is null)
        {
            return Result<string>.Missing("That item");
        }

        if (item.Version != request.Version)
        {
            return Result<string>.Conflict(new("item", item.ChangedBy, item.ChangedAt, item.Version, [new("Title", "Title", "removed", item.Title)]));
        }

        var state = await db.Set<Decision>().Where(d => d.Id == item.DecisionId).Select(d => (DecisionState?)d.State).SingleOrDefaultAsync(token);
        var hasRecord = (await agenda.Discussed([item.Id], token)).Count > 0 || await db.Set<CoOption>().AnyAsync(c => c.AgendaItemId == item.Id, token);
        if ((MinutesAreAgreed.Check(meeting) ?? ItemHasARecord.Check(item.Title, hasRecord) ?? ItemAsksForADecision.Check(item.Title, state)) is { } problem)
        {
            return problem;
        }

        // Notes that were emptied again go with their item.
        db.RemoveRange(await db.Set<ItemNotes>().Where(n => n.AgendaItemId == item.Id).ToListAsync(token));
        db.Remove(item);
        return item.Title;
    }
}

internal sealed class AddStandingItemsHandler(GovernanceDb db, AgendaKeeper agenda) : IRequestHandler<AddStandingItems, Result<int>>
{
    public async Task<Result<int>> Handle(AddStandingItems request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        if (meeting is null)
        {
            return Result<int>.Missing("That meeting");
        }

        if (MinutesAreAgreed.Check(meeting) is { } agreed)
        {
            return agreed;
        }

        // The meeting is touched, so that two who press at once do not both add them.
        db.Expect(meeting, meeting.Version);
        if (await db.Set<AgendaItem>().AnyAsync(i => i.MeetingId == meeting.Id, token))
        {
            return 0;
        }

        db.AddRange(StandingAgenda.For(meeting.Id));
        var asked = await db.Set<Decision>().Where(d => d.MeetingId == meeting.Id).OrderBy(d => d.Year).ThenBy(d => d.Number).ToListAsync(token);
        foreach (var decision in asked)
        {
            await agenda.Follow(decision, meeting.Id, token);
        }

        return asked.Count;
    }
}
