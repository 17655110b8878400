using FluentValidation;
using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Warehouse.Marts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Pages.Releases;

/// <summary>Asks for a release of the live build. Its figures are made in the background.</summary>
internal sealed record AskRelease(Audience? Audience, string Title) : ICommand<Asked>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Release;
}

/// <summary>The release that was asked for.</summary>
internal sealed record Asked(Guid Id, int Number);

internal sealed class AskReleaseRules : AbstractValidator<AskRelease>
{
    public AskReleaseRules()
    {
        RuleFor(r => r.Audience).Must(a => a is Audience.Board or Audience.Public).WithMessage("Choose who it is for");
        RuleFor(r => r.Title).NotEmpty().WithMessage("Say what it is for, such as Board of 16 November").MaximumLength(120).WithMessage("This must be 120 characters or fewer");
    }
}

internal sealed class AskReleaseHandler(GovernanceDb db, BuildReader builds, PolicyReader policies, ICurrentUser user) : IRequestHandler<AskRelease, Result<Asked>>
{
    public async Task<Result<Asked>> Handle(AskRelease command, CancellationToken token)
    {
        if (await builds.Resolve(null, token) is not { } build)
        {
            return new Problem("release-no-build", "There is no build to release figures of yet. Run the nightly build first.");
        }

        if (await db.Set<Release>().AnyAsync(r => r.Audience == command.Audience && (r.State == ReleaseState.Making || r.State == ReleaseState.Ready), token))
        {
            return new Problem("release-open", "Another release for them waits to be decided. Approve or drop that one first.", nameof(command.Audience));
        }

        var release = new Release
        {
            Number = 1 + (await db.Set<Release>().MaxAsync(r => (int?)r.Number, token) ?? 0),
            Audience = command.Audience!.Value,
            Title = command.Title.Trim(),
            BuildId = build.Id,
            AsOf = build.AsOf,
            PolicyNumber = (await policies.InForce(build.AsOf, token)).Number,
            AskedBy = user.RoleName,
            AskedAt = db.Clock.Now,
        };
        db.Add(release);
        return new Asked(release.Id, release.Number);
    }
}
