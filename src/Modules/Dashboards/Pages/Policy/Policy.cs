using FluentValidation;
using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Releasing;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Dashboards.Pages.Policy;

/// <summary>Every version of the suppression policy, the newest first.</summary>
internal sealed record GetPolicies : IQuery<PolicyList>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Public;
}

internal sealed record PolicyList(PolicyVersion InForce, IReadOnlyList<PolicyVersion> Versions, bool MayChange);

/// <summary>Puts a new version of the policy in force. Releases keep the one they were made by.</summary>
internal sealed record AddPolicy(DateOnly From, int? Threshold, bool ZerosShown, int? PublicRounding, int? SmallestDenominator, int? Width, FigureSymbol Symbol, string Reason) : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Release;
}

internal sealed class AddPolicyRules : AbstractValidator<AddPolicy>
{
    public AddPolicyRules()
    {
        RuleFor(p => p.Threshold).NotNull().WithMessage("Enter the largest count that is left out, such as 4");
        RuleFor(p => p.PublicRounding).NotNull().WithMessage("Enter what public counts are rounded to, such as 5").InclusiveBetween(1, 100).WithMessage("Rounding is to 1 (none) up to 100");
        RuleFor(p => p.SmallestDenominator).NotNull().WithMessage("Enter the fewest children a rate is given of, such as 10");
        RuleFor(p => p.Width).NotNull().WithMessage("Enter how far apart the possible values of a left-out count must stay, such as 4");
        RuleFor(p => p.Reason).NotEmpty().WithMessage("Say who agreed it, and why").MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
    }
}

internal sealed class GetPoliciesHandler(GovernanceDb db, PolicyReader policies, Permissions permissions, ICurrentUser user) : IRequestHandler<GetPolicies, Result<PolicyList>>
{
    public async Task<Result<PolicyList>> Handle(GetPolicies request, CancellationToken token) => new PolicyList(
        await policies.InForce(db.Clock.Today, token),
        await db.Set<PolicyVersion>().AsNoTracking().OrderByDescending(p => p.Number).ToListAsync(token),
        permissions.Allows(user, DashboardPermissions.Release));
}

internal sealed class AddPolicyHandler(GovernanceDb db) : IRequestHandler<AddPolicy, Result<int>>
{
    public async Task<Result<int>> Handle(AddPolicy command, CancellationToken token)
    {
        var last = await db.Set<PolicyVersion>().OrderByDescending(p => p.Number).FirstOrDefaultAsync(token);
        var policy = new PolicyVersion
        {
            Number = 1 + (last?.Number ?? 0),
            From = command.From,
            Threshold = command.Threshold!.Value,
            ZerosShown = command.ZerosShown,
            PublicRounding = command.PublicRounding!.Value,
            SmallestDenominator = command.SmallestDenominator!.Value,
            Width = command.Width!.Value,
            Symbol = command.Symbol,
            Reason = command.Reason.Trim(),
        };
        if (policy.For(Audience.Public).Check() is { Count: > 0 } wrong)
        {
            return Result<int>.Invalid(wrong);
        }

        if (last is not null && command.From <= last.From)
        {
            return new Problem("policy-before-last", $"Version {last.Number} is in force from {last.From:d MMMM yyyy}. Start this one later.", nameof(command.From));
        }

        db.Add(policy);
        return policy.Number;
    }
}
