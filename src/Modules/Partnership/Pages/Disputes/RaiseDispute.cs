using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Disputes;

/// <summary>Records that one partner raised a dispute with another; the first deadline counts from that day.</summary>
internal sealed record RaiseDispute(string Title, string Detail, Guid? RaisedById, Guid? AgainstId, DateOnly On) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Disputes;
}

internal sealed class RaiseDisputeRules : AbstractValidator<RaiseDispute>
{
    public RaiseDisputeRules()
    {
        RuleFor(d => d.Title).IsADisputesTitle();
        RuleFor(d => d.Detail).IsADisputesDetail();
        RuleFor(d => d.RaisedById).NotNull().WithMessage("Choose who raised it");
        RuleFor(d => d.AgainstId).NotNull().WithMessage("Choose the other party");
    }
}

internal sealed class RaiseDisputeHandler(GovernanceDb db, StageLimits limits, WorkingDays days) : IRequestHandler<RaiseDispute, Result<string>>
{
    public async Task<Result<string>> Handle(RaiseDispute request, CancellationToken token)
    {
        var organisations = await db.Set<Organisation>().AsNoTracking().Where(o => o.Id == request.RaisedById || o.Id == request.AgainstId).ToListAsync(token);
        if (PartiesAreOne.Check(request.RaisedById!.Value, request.AgainstId!.Value) is { } one)
        {
            return one;
        }

        if (organisations.Count < 2)
        {
            return Result<string>.Missing("That organisation");
        }

        var problem = RaisedInTheFuture.Check(request.On, db.Clock.Today)
            ?? OrganisationWasNotThere.Check(organisations.Single(o => o.Id == request.RaisedById), request.On, "RaisedById")
            ?? OrganisationWasNotThere.Check(organisations.Single(o => o.Id == request.AgainstId), request.On, "AgainstId");
        if (problem is not null)
        {
            return problem;
        }

        var counter = await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Disputes, token);
        var number = ++counter.Given;
        var dispute = new Dispute
        {
            Number = number,
            Reference = Dispute.ReferenceFor(number),
            Title = request.Title.Trim(),
            Detail = request.Detail.Trim(),
            RaisedById = request.RaisedById.Value,
            AgainstId = request.AgainstId.Value,
            RaisedOn = request.On,
        };
        db.Add(dispute);
        db.Add(dispute.Raise(limits, days, db.Clock.Now, db.User.RoleName));
        return dispute.Reference;
    }
}
