using FluentValidation;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Matters;

/// <summary>Says how an action of a meeting stands. Its owner or the clerk.</summary>
internal sealed record PostProgress(Guid MatterId, int Version, string Text) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

/// <summary>Closes it with what came of it. Its owner or the clerk.</summary>
internal sealed record CloseMatter(Guid MatterId, int Version, string Text) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class PostProgressRules : AbstractValidator<PostProgress>
{
    public PostProgressRules() =>
        RuleFor(p => p.Text).NotEmpty().WithMessage("Say how it stands, in a sentence").MaximumLength(1200).WithMessage("This must be 1,200 characters or fewer");
}

internal sealed class CloseMatterRules : AbstractValidator<CloseMatter>
{
    public CloseMatterRules() => RuleFor(p => p.Text).MaximumLength(1200).WithMessage("This must be 1,200 characters or fewer");
}

internal sealed class PostProgressHandler(GovernanceDb db, MatterGuard guard) : IRequestHandler<PostProgress, Result<string>>
{
    public async Task<Result<string>> Handle(PostProgress request, CancellationToken token)
    {
        var found = await guard.Take(request.MatterId, request.Version, request.Text, token);
        if (!found.Ok)
        {
            return found.As<string>();
        }

        var matter = found.Value;
        if (MatterIsClosed.Check(matter) is { } closed)
        {
            return closed;
        }

        db.Expect(matter, request.Version);
        db.Add(new MatterProgress { MatterId = matter.Id, Text = request.Text.Trim(), At = db.Clock.Now, By = db.User.RoleName });
        return matter.Reference;
    }
}

internal sealed class CloseMatterHandler(GovernanceDb db, MatterGuard guard) : IRequestHandler<CloseMatter, Result<string>>
{
    public async Task<Result<string>> Handle(CloseMatter request, CancellationToken token)
    {
        var found = await guard.Take(request.MatterId, request.Version, request.Text, token);
        if (!found.Ok)
        {
            return found.As<string>();
        }

        var matter = found.Value;
        if (matter.Close(request.Text, db.Clock.Today, db.Clock.Now, db.User.RoleName) is { } problem)
        {
            return problem;
        }

        db.Expect(matter, request.Version);
        return matter.Reference;
    }
}

/// <summary>Hands a matter to its owner or the clerk, and to nobody else.</summary>
internal sealed class MatterGuard(GovernanceDb db, ICurrentUser user, May may)
{
    public async Task<Result<Matter>> Take(Guid id, int version, string text, CancellationToken token)
    {
        if (await db.Set<Matter>().SingleOrDefaultAsync(m => m.Id == id, token) is not { } matter)
        {
            return Result<Matter>.Missing("That action");
        }

        if (MatterIsSomebodyElses.Check(matter.OwnerAccountId is { } owner && owner == user.AccountId, may.Minute) is { } other)
        {
            return Result<Matter>.Forbidden(other.Message);
        }

        if (matter.Version == version)
        {
            return matter;
        }

        var last = await db.Set<MatterProgress>().Where(p => p.MatterId == id).OrderByDescending(p => p.At).Select(p => p.Text).FirstOrDefaultAsync(token);
        return Result<Matter>.Conflict(new("action", matter.ChangedBy, matter.ChangedAt, matter.Version, [new("Text", "Text", text, matter.ClosedOn is null ? last ?? "" : matter.Outcome)]));
    }
}
