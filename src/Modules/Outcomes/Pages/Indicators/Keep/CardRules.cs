using FluentValidation;
using Governance.Outcomes.Domain;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>What every card must say. Names stay those of the form.</summary>
internal sealed class CardRules : AbstractValidator<CardFields>
{
    private static readonly CardRules All = new();

    public CardRules()
    {
        RuleFor(c => c.Numerator).NotEmpty().WithMessage("Say what is counted").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
        RuleFor(c => c.Denominator).NotEmpty().When(c => c.Unit is ValueUnit.Percent or ValueUnit.Rate).WithMessage("Say out of what: a share or a rate needs a whole").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
        RuleFor(c => c.Source).NotEmpty().WithMessage("Say where it comes from").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(c => c.CountedAs).MaximumLength(40).WithMessage("This must be 40 characters or fewer");
        RuleFor(c => c.OutOfAs).MaximumLength(40).WithMessage("This must be 40 characters or fewer");
        RuleFor(c => c.Thing).MaximumLength(40).WithMessage("This must be 40 characters or fewer");
        RuleFor(c => c.Caveats).MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
        RuleFor(c => c.Dataset).MaximumLength(120).WithMessage("This must be 120 characters or fewer");
        RuleFor(c => c.Measure).MaximumLength(120).WithMessage("This must be 120 characters or fewer").NotEmpty().When(c => c.Dataset.Length > 0).WithMessage("Say which measure of the published file");
        RuleFor(c => c.Filters).MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer");
        RuleFor(c => c.Why).MaximumLength(400).WithMessage("This must be 400 characters or fewer");
    }

    public static void Into<T>(CardFields fields, ValidationContext<T> context) => All.Validate(fields).Errors.ForEach(context.AddFailure);
}
