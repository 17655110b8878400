using FluentValidation;
using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Warehouse.Releases;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Pages.Releases;

/// <summary>Publishes a release: from now on its audience sees it, and it never changes.</summary>
internal sealed record ApproveRelease(int Number, int Version, string Note) : ICommand<bool>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Approve;
}

/// <summary>Gives a release up before it is published, also while it is being made.</summary>
internal sealed record DropRelease(int Number, int Version, string Note) : ICommand<bool>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Release;
}

internal sealed class ApproveReleaseRules : AbstractValidator<ApproveRelease>
{
    public ApproveReleaseRules() => RuleFor(r => r.Note).NotEmpty().WithMessage("Say what you looked at, such as: figures agree with the board pack").MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
}

internal sealed class DropReleaseRules : AbstractValidator<DropRelease>
{
    public DropReleaseRules() => RuleFor(r => r.Note).NotEmpty().WithMessage("Say why it is dropped").MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
}

internal sealed class ApproveReleaseHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<ApproveRelease, Result<bool>>
{
    public async Task<Result<bool>> Handle(ApproveRelease command, CancellationToken token)
    {
        if (await db.Set<Release>().FirstOrDefaultAsync(r => r.Number == command.Number, token) is not { } release)
        {
            return Result<bool>.Missing("That release");
        }

        db.Expect(release, command.Version);
        return release.Approve(command.Note.Trim(), user.RoleName, db.Clock.Now) is { } problem ? problem : true;
    }
}

internal sealed class DropReleaseHandler(GovernanceDb db, ReleaseQueue queue, ReleasePress press) : IRequestHandler<DropRelease, Result<bool>>
{
    public async Task<Result<bool>> Handle(DropRelease command, CancellationToken token)
    {
        if (await db.Set<Release>().FirstOrDefaultAsync(r => r.Number == command.Number, token) is not { } release)
        {
            return Result<bool>.Missing("That release");
        }

        db.Expect(release, command.Version);
        if (release.Drop(command.Note.Trim()) is { } problem)
        {
            return problem;
        }

        queue.Stop(release.Id);
        await press.Remove(release.Id, token);
        return true;
    }
}
