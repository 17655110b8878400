using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Agendas;

/// <summary>Adds an item to an agenda, or changes one when it has an id.</summary>
internal sealed record SaveAgendaItem(Guid MeetingId, Guid? Id, int Version, AgendaKind? Kind, string Title, int? Minutes, string PresenterRole, string Paper, NodeRef? About) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class SaveAgendaItemRules : AbstractValidator<SaveAgendaItem>
{
    public SaveAgendaItemRules()
    {
        RuleFor(i => i.Kind).NotNull().WithMessage("Choose what kind of item it is");
        RuleFor(i => i.Title).NotEmpty().WithMessage("Enter a title, as the agenda will show it").MaximumLength(300).WithMessage("The title must be 300 characters or fewer");
        RuleFor(i => i.Minutes).InclusiveBetween(1, 480).WithMessage("Enter minutes from 1 to 480, or leave it empty");
        RuleFor(i => i.PresenterRole).MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
    }
}

internal sealed class SaveAgendaItemHandler(GovernanceDb db, AgendaKeeper agenda, ThreadReader threads) : IRequestHandler<SaveAgendaItem, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveAgendaItem request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        var item = request.Id is { } id ? await db.Set<AgendaItem>().SingleOrDefaultAsync(i => i.Id == id && i.MeetingId == request.MeetingId, token) : null;
        if (meeting is null || (request.Id is not null && item is null))
        {
            return Result<Guid>.Missing("That item");
        }

        if (item is not null && item.Version != request.Version)
        {
            return Result<Guid>.Conflict(Stale(request, item));
        }

        if ((MinutesAreAgreed.Check(meeting) ?? MeetingIsCancelled.Check(meeting)) is { } closed)
        {
            return closed;
        }

        if (item is null)
        {
            item = new() { MeetingId = meeting.Id, Kind = request.Kind!.Value, Order = await agenda.NextOrder(meeting.Id, token), Title = "" };
            db.Add(item);
        }
        else
        {
            db.Expect(item, request.Version);
        }

        await Relink(item, request.About, token);
        (item.Kind, item.Title, item.Minutes, item.PresenterRole, item.Paper, item.About, item.ByHand) =
            (request.Kind!.Value, request.Title.Trim(), request.Minutes, request.PresenterRole.Trim(), request.Paper.Trim(), request.About, true);
        return item.Id;
    }

    private async Task Relink(AgendaItem item, NodeRef? about, CancellationToken token)
    {
        if (item.About == about)
        {
            return;
        }

        if (item.About is { } old && !await db.Set<AgendaItem>().AnyAsync(i => i.MeetingId == item.MeetingId && i.Id != item.Id && i.AboutId == old.Id, token))
        {
            db.RemoveRange(await db.Set<Link>().Where(l => l.FromType == NodeTypes.Meeting && l.FromId == item.MeetingId && l.ToType == old.Type && l.ToId == old.Id).ToListAsync(token));
        }

        if (about is { } linked)
        {
            await threads.Link(new(NodeTypes.Meeting, item.MeetingId), linked, "On the agenda", token);
        }
    }

    private static StaleSave Stale(SaveAgendaItem request, AgendaItem item) => new("item", item.ChangedBy, item.ChangedAt, item.Version,
    [
        new("Title", "Title", request.Title, item.Title),
        new("Minutes", "Minutes", request.Minutes is { } mine ? UkText.Number(mine) : "", item.Minutes is { } theirs ? UkText.Number(theirs) : ""),
        new("PresenterRole", "Presenter", request.PresenterRole, item.PresenterRole),
        new("Paper", "Paper", request.Paper, item.Paper),
    ]);
}
