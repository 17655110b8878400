using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Leads;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Leads;

/// <summary>Says who holds an accountable post, for which organisation and from when.</summary>
internal sealed record AddLead(Guid? RoleId, Guid? AccountId, string RoleName, Guid? OrganisationId, string Area, DateOnly From, DateOnly? To) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Leads;
}

internal sealed class AddLeadRules : AbstractValidator<AddLead>
{
    public AddLeadRules()
    {
        RuleFor(l => l.RoleId).NotNull().WithMessage("Choose a post");
        RuleFor(l => l.OrganisationId).NotNull().WithMessage("Choose the organisation that the holder answers for");
        RuleFor(l => l.RoleName).NotEmpty().When(l => l.AccountId is null).WithMessage("Choose an account, or enter the role of somebody without one");
        RuleFor(l => l.RoleName).MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
        RuleFor(l => l.Area).MaximumLength(120).WithMessage("The part of the area must be 120 characters or fewer");
    }
}

internal sealed class AddLeadHandler(GovernanceDb db) : IRequestHandler<AddLead, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AddLead request, CancellationToken token)
    {
        var role = await db.Set<LeadRole>().SingleOrDefaultAsync(r => r.Id == request.RoleId, token);
        var organisation = await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.OrganisationId, token);
        if (role is null || organisation is null)
        {
            return Result<Guid>.Missing(role is null ? "That post" : "That organisation");
        }

        var account = request.AccountId is { } id ? await db.Users.AsNoTracking().Where(a => a.Id == id).Select(a => a.RoleName).SingleOrDefaultAsync(token) : null;
        var holder = account ?? request.RoleName.Trim();
        var others = await db.Set<AccountableLead>().AsNoTracking().Where(l => l.RoleId == role.Id).ToListAsync(token);
        var problem = LeadEndsBeforeItStarts.Check(request.From, request.To)
            ?? LeadRoleIsNotInForce.Check(role, request.From)
            ?? OrganisationWasNotThere.Check(organisation, request.From)
            ?? (request.To is { } to ? OrganisationWasNotThere.Check(organisation, to, "To") : null)
            ?? LeadHoldsThePostAlready.Check(holder, request.From, request.To, others)
            ?? PostIsHeld.Check(role, request.From, request.To, others);
        if (problem is not null)
        {
            return problem;
        }

        // Two who fill one post at once both touch the post, so one of them is told.
        db.Expect(role, role.Version);
        var lead = new AccountableLead
        {
            RoleId = role.Id,
            AccountId = account is null ? null : request.AccountId,
            RoleName = holder,
            OrganisationId = organisation.Id,
            Area = request.Area.Trim(),
            From = request.From,
            To = request.To,
        };
        db.Add(lead);
        return lead.Id;
    }
}
