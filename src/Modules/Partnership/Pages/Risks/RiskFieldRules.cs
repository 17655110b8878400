using FluentValidation;

namespace Governance.Partnership.Pages.Risks;

/// <summary>What every risk must say, whether it is recorded or changed. Names stay those of the form.</summary>
internal sealed class RiskFieldRules : AbstractValidator<RiskFields>
{
    private const int Longest = 4000;

    private static readonly RiskFieldRules All = new();

    public RiskFieldRules()
    {
        RuleFor(r => r.Kind).NotNull().WithMessage("Say whether it is a risk, an issue or a barrier");
        RuleFor(r => r.Title).NotEmpty().WithMessage("Say what it is in a line").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(r => r.Cause).NotEmpty().WithMessage("Say what causes it").MaximumLength(Longest).WithMessage("This must be 4,000 characters or fewer");
        RuleFor(r => r.Effect).NotEmpty().WithMessage("Say what follows from it for children and families").MaximumLength(Longest).WithMessage("This must be 4,000 characters or fewer");
        RuleFor(r => r.Mitigation).MaximumLength(Longest).WithMessage("This must be 4,000 characters or fewer");
        RuleFor(r => r.Why).MaximumLength(300).WithMessage("This must be 300 characters or fewer");
        RuleFor(r => r.OwnerRole).NotEmpty().When(r => r.OwnerAccountId is null).WithMessage("Choose an account, or enter the role of somebody without one");
        RuleFor(r => r.OwnerRole).MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
    }

    public static void Into<T>(RiskFields fields, ValidationContext<T> context) => All.Validate(fields).Errors.ForEach(context.AddFailure);
}
