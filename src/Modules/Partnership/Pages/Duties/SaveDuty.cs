using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Duties;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Duties;

/// <summary>Adds a duty, or changes one when it has an id.</summary>
internal sealed record SaveDuty(
    Guid? Id, int Version, string Title, string Text, string Source, DateOnly From, DateOnly? To, Guid? AccountableId, string AccountableRole, string Reserved, IReadOnlyList<Guid> DeliveredBy)
    : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Duties;
}

internal sealed class SaveDutyRules : AbstractValidator<SaveDuty>
{
    public SaveDutyRules()
    {
        RuleFor(d => d.Title).NotEmpty().WithMessage("Name the duty, in a line").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(d => d.Text).NotEmpty().WithMessage("Say what is asked, in your own words").MaximumLength(2000).WithMessage("This must be 2,000 characters or fewer");
        RuleFor(d => d.Source).NotEmpty().WithMessage("Say where it comes from, such as an Act and its section").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(d => d.AccountableId).NotNull().WithMessage("Choose who is accountable: one organisation answers, however many deliver");
        RuleFor(d => d.AccountableRole).NotEmpty().WithMessage("Enter the role that answers").MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
        RuleFor(d => d.Reserved).MaximumLength(500).WithMessage("This must be 500 characters or fewer");
    }
}

internal sealed class SaveDutyHandler(GovernanceDb db) : IRequestHandler<SaveDuty, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveDuty request, CancellationToken token)
    {
        var organisations = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(o => o.Id, token);
        if (!organisations.TryGetValue(request.AccountableId!.Value, out var accountable) || !request.DeliveredBy.All(organisations.ContainsKey))
        {
            return Result<Guid>.Missing("That organisation");
        }

        // An organisation that came after the law, as the ICB did, may answer for it: it must only not have ended before.
        if ((DutyEndsBeforeItStarts.Check(request.From, request.To) ?? (accountable.To < request.From ? OrganisationWasNotThere.Check(accountable, request.From, "AccountableId") : null)) is { } problem)
        {
            return problem;
        }

        var duty = request.Id is null ? null : await db.Set<Duty>().SingleOrDefaultAsync(d => d.Id == request.Id, token);
        if (request.Id is not null && duty is null)
        {
            return Result<Guid>.Missing("That duty");
        }

        if (duty is not null && duty.Version != request.Version)
        {
            return Result<Guid>.Conflict(Stale(request, duty));
        }

        if (duty is null)
        {
            var order = await db.Set<Duty>().MaxAsync(d => (int?)d.Order, token) ?? 0;
            duty = new Duty { Title = "", Text = "", Source = "", From = request.From, AccountableId = accountable.Id, AccountableRole = "", Order = order + 1 };
            db.Add(duty);
        }
        else
        {
            db.Expect(duty, request.Version);
        }

        (duty.Title, duty.Text, duty.Source) = (request.Title.Trim(), request.Text.Trim(), request.Source.Trim());
        (duty.From, duty.To, duty.AccountableId) = (request.From, request.To, accountable.Id);
        (duty.AccountableRole, duty.Reserved) = (request.AccountableRole.Trim(), request.Reserved.Trim());
        await Deliver(duty, request.DeliveredBy, token);
        return duty.Id;
    }

    private async Task Deliver(Duty duty, IReadOnlyList<Guid> by, CancellationToken token)
    {
        var stored = await db.Set<DutyDelivery>().Where(d => d.DutyId == duty.Id).ToListAsync(token);
        db.RemoveRange(stored.Where(d => !by.Contains(d.OrganisationId)));
        db.AddRange(by.Distinct().Where(id => stored.TrueForAll(d => d.OrganisationId != id)).Select(id => new DutyDelivery { DutyId = duty.Id, OrganisationId = id }));
    }

    private static StaleSave Stale(SaveDuty mine, Duty theirs) => new("duty", theirs.ChangedBy, theirs.ChangedAt, theirs.Version,
    [
        new("Title", "Duty", mine.Title, theirs.Title),
        new("Text", "What is asked", mine.Text, theirs.Text),
        new("Source", "Source", mine.Source, theirs.Source),
        new("AccountableRole", "Accountable role", mine.AccountableRole, theirs.AccountableRole),
        new("Reserved", "Cannot be delegated", mine.Reserved, theirs.Reserved),
    ]);
}
