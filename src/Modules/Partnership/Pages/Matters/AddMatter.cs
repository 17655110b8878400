using FluentValidation;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Matters;

/// <summary>Makes an action in a meeting, for an account or for a role without one.</summary>
internal sealed record AddMatter(Guid MeetingId, Guid? ItemId, string Text, Guid? OwnerAccountId, string OwnerRole, DateOnly DueOn) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class AddMatterRules : AbstractValidator<AddMatter>
{
    public AddMatterRules()
    {
        RuleFor(m => m.Text).NotEmpty().WithMessage("Say what is to be done, starting with a verb").MaximumLength(MatterDesk.LongestText).WithMessage("This must be 600 characters or fewer");
        RuleFor(m => m.OwnerRole).MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
    }
}

internal sealed class AddMatterHandler(GovernanceDb db, MatterDesk desk) : IRequestHandler<AddMatter, Result<string>>
{
    public async Task<Result<string>> Handle(AddMatter request, CancellationToken token)
    {
        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        if (meeting is null || (request.ItemId is { } item && !await db.Set<AgendaItem>().AnyAsync(i => i.Id == item && i.MeetingId == meeting.Id, token)))
        {
            return Result<string>.Missing("That meeting");
        }

        var account = request.OwnerAccountId is { } id ? await db.Users.Where(a => a.Id == id).Select(a => a.RoleName).SingleOrDefaultAsync(token) : null;
        var role = account ?? request.OwnerRole;
        var problem = MinutesAreAgreed.Check(meeting)
            ?? MeetingIsCancelled.Check(meeting)
            ?? MatterNeedsOwner.Check(role)
            ?? MatterDueBeforeItsMeeting.Check(request.DueOn, meeting.On);
        if (problem is not null)
        {
            return problem;
        }

        return (await desk.Raise(meeting, request.ItemId, request.Text, role, account is null ? null : request.OwnerAccountId, request.DueOn, token)).Reference;
    }
}
