using FluentValidation;
using Governance.Intake.Children;
using Governance.Intake.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Children;

/// <summary>Switches the store of named children on or off. Off deletes what it holds.</summary>
internal sealed record SwitchChildStore(int Version, bool On, int? KeepMonths, string Reason) : ICommand<bool>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.ChildrenSwitch;
}

internal sealed class SwitchChildStoreRules : AbstractValidator<SwitchChildStore>
{
    private const int LongestMonths = 84;

    public SwitchChildStoreRules()
    {
        RuleFor(s => s.Reason).NotEmpty().WithMessage("Say who agreed this and why").MaximumLength(1000).WithMessage("The reason must be 1,000 characters or fewer");
        RuleFor(s => s.KeepMonths).NotNull().WithMessage("Give a number of months").When(s => s.On);
        RuleFor(s => s.KeepMonths).InclusiveBetween(1, LongestMonths).WithMessage("Months must be from 1 to 84").When(s => s.On && s.KeepMonths is not null);
    }
}

internal sealed class SwitchChildStoreHandler(GovernanceDb db, ChildStore store, ChildKey key, AuditTrail trail) : IRequestHandler<SwitchChildStore, Result<bool>>
{
    public async Task<Result<bool>> Handle(SwitchChildStore request, CancellationToken cancellationToken)
    {
        if (request.On && !key.FitForStore.Ok)
        {
            return key.FitForStore;
        }

        var setting = await db.Set<ChildStoreSetting>().SingleOrDefaultAsync(cancellationToken);
        if ((setting?.Version ?? 0) != request.Version)
        {
            return Result<bool>.Conflict(new(
                "store", setting?.ChangedBy ?? "", setting?.ChangedAt ?? db.Clock.Now, setting?.Version ?? 0, [new("Reason", "Reason", request.Reason, setting?.Reason ?? "")]));
        }

        if (setting is null)
        {
            db.Add(setting = new ChildStoreSetting { Id = ChildStoreSetting.TheOne });
        }
        else
        {
            db.Expect(setting, request.Version);
        }

        setting.Switch(request.On, request.KeepMonths ?? setting.KeepMonths, request.Reason);
        if (!request.On)
        {
            var gone = await store.Empty(cancellationToken);
            trail.Add("EmptyChildStore", "child-store", "", $"{gone} deleted: switched off");
        }

        return request.On;
    }
}
