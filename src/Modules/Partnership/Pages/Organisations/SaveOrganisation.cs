using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Organisations;

/// <summary>Adds an organisation, or changes one when it has an id.</summary>
internal sealed record SaveOrganisation(Guid? Id, int Version, string Name, string ShortName, Sector? Sector, DateOnly From, DateOnly? To, Guid? SuccessorId)
    : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Organisations;
}

internal sealed class SaveOrganisationRules : AbstractValidator<SaveOrganisation>
{
    public SaveOrganisationRules()
    {
        RuleFor(o => o.Name).NotEmpty().WithMessage("Enter the organisation's full name").MaximumLength(160).WithMessage("The name must be 160 characters or fewer");
        RuleFor(o => o.ShortName).NotEmpty().WithMessage("Enter a short name for tables, such as ICB").MaximumLength(60).WithMessage("The short name must be 60 characters or fewer");
        RuleFor(o => o.Sector).NotNull().WithMessage("Choose a sector");
    }
}

internal sealed class SaveOrganisationHandler(GovernanceDb db) : IRequestHandler<SaveOrganisation, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveOrganisation request, CancellationToken token)
    {
        var id = request.Id ?? Guid.CreateVersion7();
        var others = await db.Set<Organisation>().AsNoTracking().Where(o => o.Id != id)
            .Select(o => new { o.Id, o.Name, o.SuccessorId }).ToListAsync(token);
        var followers = others.Where(o => o.SuccessorId is not null).ToDictionary(o => o.Id, o => o.SuccessorId!.Value);
        var problem = OrganisationEndsBeforeItStarts.Check(request.From, request.To)
            ?? SuccessorNeedsEnd.Check(request.To, request.SuccessorId)
            ?? SuccessorIsItself.Check(id, request.SuccessorId, followers)
            ?? OrganisationIsThere.Check(request.Name, others.Select(o => o.Name))
            ?? (request.SuccessorId is { } next && others.All(o => o.Id != next) ? new Problem("successor-missing", "Choose a successor from the list.", "SuccessorId") : null);
        if (problem is not null)
        {
            return problem;
        }

        if (request.Id is null)
        {
            db.Add(new Organisation
            {
                Id = id,
                Name = request.Name.Trim(),
                ShortName = request.ShortName.Trim(),
                Sector = request.Sector!.Value,
                From = request.From,
                To = request.To,
                SuccessorId = request.SuccessorId,
            });
            return id;
        }

        return await Change(request, token);
    }

    private async Task<Result<Guid>> Change(SaveOrganisation request, CancellationToken token)
    {
        if (await db.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == request.Id, token) is not { } stored)
        {
            return Result<Guid>.Missing("That organisation");
        }

        if (stored.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("organisation", stored.ChangedBy, stored.ChangedAt, stored.Version,
            [
                new("Name", "Name", request.Name, stored.Name),
                new("ShortName", "Short name", request.ShortName, stored.ShortName),
                new("Sector", "Sector", Said.Title(request.Sector!.Value), Said.Title(stored.Sector)),
                new("From", "From", UkText.Date(request.From), UkText.Date(stored.From)),
                new("To", "To", request.To is { } to ? UkText.Date(to) : "", stored.To is { } end ? UkText.Date(end) : ""),
            ]));
        }

        db.Expect(stored, request.Version);
        (stored.Name, stored.ShortName, stored.Sector) = (request.Name.Trim(), request.ShortName.Trim(), request.Sector!.Value);
        (stored.From, stored.To, stored.SuccessorId) = (request.From, request.To, request.SuccessorId);
        return stored.Id;
    }
}
