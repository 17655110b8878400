using FluentValidation;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Disputes;

/// <summary>Moves a dispute on to a later stage, or ends it. A stage may be left out, none comes twice.</summary>
internal sealed record MoveDispute(string Reference, int Version, DisputeStage? Stage, DateOnly On, string Note) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Disputes;
}

internal sealed class MoveDisputeRules : AbstractValidator<MoveDispute>
{
    public MoveDisputeRules()
    {
        RuleFor(d => d.Stage).NotNull().WithMessage("Choose the stage it goes on to");
        RuleFor(d => d.Note).MaximumLength(4000).WithMessage("This must be 4,000 characters or fewer");
    }
}

internal sealed class MoveDisputeHandler(GovernanceDb db, StageLimits limits, WorkingDays days) : IRequestHandler<MoveDispute, Result<string>>
{
    public async Task<Result<string>> Handle(MoveDispute request, CancellationToken token)
    {
        if (await db.Set<Dispute>().SingleOrDefaultAsync(d => d.Reference == request.Reference, token) is not { } dispute)
        {
            return Result<string>.Missing("That dispute");
        }

        if (dispute.Version != request.Version)
        {
            return Result<string>.Conflict(new("dispute", dispute.ChangedBy, dispute.ChangedAt, dispute.Version,
            [
                new("Stage", "Stage", DisputeWords.Of(request.Stage!.Value), DisputeWords.Of(dispute.Stage)),
                new("On", "From", Said.Day(request.On), Said.Day(dispute.StageFrom)),
                new("Note", "Why", request.Note, dispute.Outcome),
            ]));
        }

        if (RaisedInTheFuture.Check(request.On, db.Clock.Today) is { } early)
        {
            return early;
        }

        var step = dispute.Move(request.Stage!.Value, request.On, request.Note, limits, days, db.Clock.Now, db.User.RoleName);
        if (!step.Ok)
        {
            return step.As<string>();
        }

        db.Expect(dispute, request.Version);
        db.Add(step.Value);
        return dispute.Reference;
    }
}
