using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Leads;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Leads;

/// <summary>Adds an accountable post, or changes one when it has an id: law renames posts.</summary>
internal sealed record SaveLeadRole(Guid? Id, int Version, string Title, string ShortName, Sector? Sector, DateOnly From, DateOnly? To, Guid? SuccessorId, bool Several, bool MustBeFilled, string Source)
    : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Leads;
}

internal sealed class SaveLeadRoleRules : AbstractValidator<SaveLeadRole>
{
    public SaveLeadRoleRules()
    {
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter the post's title").MaximumLength(120).WithMessage("The title must be 120 characters or fewer");
        RuleFor(r => r.ShortName).NotEmpty().WithMessage("Enter a short name, such as DCO").MaximumLength(30).WithMessage("The short name must be 30 characters or fewer");
        RuleFor(r => r.Sector).NotNull().WithMessage("Choose a sector");
        RuleFor(r => r.Source).NotEmpty().WithMessage("Say what names the post, such as an Act and its section").MaximumLength(300).WithMessage("This must be 300 characters or fewer");
        RuleFor(r => r.SuccessorId).NotEqual(r => r.Id).When(r => r.SuccessorId is not null).WithMessage("A post cannot take its own place. Choose another.");
    }
}

internal sealed class SaveLeadRoleHandler(GovernanceDb db) : IRequestHandler<SaveLeadRole, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveLeadRole request, CancellationToken token)
    {
        if (LeadRoleEndsBeforeItStarts.Check(request.From, request.To) is { } early)
        {
            return early;
        }

        if (request.Id is null)
        {
            var order = await db.Set<LeadRole>().MaxAsync(r => (int?)r.Order, token) ?? 0;
            var added = new LeadRole { Title = "", ShortName = "", Source = "", Sector = request.Sector!.Value, From = request.From, Order = order + 1 };
            Set(added, request);
            db.Add(added);
            return added.Id;
        }

        if (await db.Set<LeadRole>().SingleOrDefaultAsync(r => r.Id == request.Id, token) is not { } stored)
        {
            return Result<Guid>.Missing("That post");
        }

        if (stored.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("post", stored.ChangedBy, stored.ChangedAt, stored.Version,
            [
                new("Title", "Title", request.Title, stored.Title),
                new("Source", "What names it", request.Source, stored.Source),
                new("To", "Last day", request.To is { } to ? Said.Day(to) : "", stored.To is { } end ? Said.Day(end) : ""),
            ]));
        }

        db.Expect(stored, request.Version);
        Set(stored, request);
        return stored.Id;
    }

    private static void Set(LeadRole role, SaveLeadRole request)
    {
        (role.Title, role.ShortName, role.Source) = (request.Title.Trim(), request.ShortName.Trim(), request.Source.Trim());
        (role.Sector, role.From, role.To, role.SuccessorId) = (request.Sector!.Value, request.From, request.To, request.SuccessorId);
        (role.Several, role.MustBeFilled) = (request.Several, request.MustBeFilled);
    }
}
