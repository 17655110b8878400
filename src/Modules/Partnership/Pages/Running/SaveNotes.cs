using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Running;

/// <summary>Keeps the notes of one agenda item. Version 0 means that the sender saw none.</summary>
internal sealed record SaveNotes(Guid ItemId, int Version, string Text) : ICommand<NotesSaved>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

/// <summary>The version is that of the row once it is saved.</summary>
internal sealed record NotesSaved(int Version, DateTimeOffset At);

internal sealed class SaveNotesRules : AbstractValidator<SaveNotes>
{
    public SaveNotesRules() => RuleFor(n => n.Text).MaximumLength(20_000).WithMessage("Notes of one item must be 20,000 characters or fewer");
}

internal sealed class SaveNotesHandler(GovernanceDb db) : IRequestHandler<SaveNotes, Result<NotesSaved>>
{
    public async Task<Result<NotesSaved>> Handle(SaveNotes request, CancellationToken token)
    {
        var found = await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join meeting in db.Set<Meeting>().AsNoTracking() on item.MeetingId equals meeting.Id
            where item.Id == request.ItemId
            select new { item.Title, Meeting = meeting }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<NotesSaved>.Missing("That item");
        }

        if ((MinutesAreAgreed.Check(found.Meeting) ?? MeetingIsCancelled.Check(found.Meeting)) is { } closed)
        {
            return closed;
        }

        var text = request.Text.ReplaceLineEndings("\n").TrimEnd();
        var notes = await db.Set<ItemNotes>().SingleOrDefaultAsync(n => n.AgendaItemId == request.ItemId, token);
        if (string.Equals(notes?.Text ?? "", text, StringComparison.Ordinal))
        {
            return new NotesSaved(notes?.Version ?? 0, db.Clock.Now);
        }

        if (notes is not null && notes.Version != request.Version)
        {
            return Result<NotesSaved>.Conflict(new($"item, “{found.Title}”,", notes.ChangedBy, notes.ChangedAt, notes.Version, [new("Text", "Notes", text, notes.Text)]));
        }

        if (notes is null)
        {
            db.Add(new ItemNotes { AgendaItemId = request.ItemId, Text = text });
            return new NotesSaved(1, db.Clock.Now);
        }

        db.Expect(notes, request.Version);
        notes.Text = text;
        return new NotesSaved(request.Version + 1, db.Clock.Now);
    }
}
