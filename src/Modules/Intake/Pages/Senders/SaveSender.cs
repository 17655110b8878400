using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Senders;

/// <summary>Changes what a sender is called, who answers for it, and which account is reminded.</summary>
internal sealed record SaveSender(string Key, int Version, string Name, string ContactRole, Guid? ContactAccountId) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class SaveSenderRules : AbstractValidator<SaveSender>
{
    public SaveSenderRules()
    {
        RuleFor(s => s.Name).NotEmpty().WithMessage("Enter what the sender is called").MaximumLength(120).WithMessage("This must be 120 characters or fewer");
        RuleFor(s => s.ContactRole).MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
    }
}

internal sealed class SaveSenderHandler(GovernanceDb db) : IRequestHandler<SaveSender, Result<string>>
{
    public async Task<Result<string>> Handle(SaveSender request, CancellationToken cancellationToken)
    {
        if (await db.Set<Sender>().SingleOrDefaultAsync(s => s.Key == request.Key, cancellationToken) is not { } sender)
        {
            return Result<string>.Missing("That sender");
        }

        if (request.ContactAccountId is { } chosen && !await db.Users.AnyAsync(a => a.Id == chosen, cancellationToken))
        {
            return new Problem("account-unknown", "That account is not there any more. Choose another.", "ContactAccountId");
        }

        if (sender.Version != request.Version)
        {
            return Result<string>.Conflict(new("sender", sender.ChangedBy, sender.ChangedAt, sender.Version,
            [
                new("Name", "Name", request.Name, sender.Name),
                new("ContactRole", "Role of the contact", request.ContactRole, sender.ContactRole),
            ]));
        }

        (sender.Name, sender.ContactRole, sender.ContactAccountId) = (request.Name.Trim(), request.ContactRole.Trim(), request.ContactAccountId);
        db.Expect(sender, request.Version);
        return sender.Key;
    }
}
