using FluentValidation;

namespace Governance.Partnership.Pages.Disputes;

/// <summary>What the words of a dispute must be, whether it is recorded or changed.</summary>
internal static class DisputeTextRules
{
    private const int LongestTitle = 200;
    private const int LongestDetail = 4000;

    public static void IsADisputesTitle<T>(this IRuleBuilder<T, string> title) =>
        title.NotEmpty().WithMessage("Say what is in dispute, in a line").MaximumLength(LongestTitle).WithMessage("This must be 200 characters or fewer");

    public static void IsADisputesDetail<T>(this IRuleBuilder<T, string> detail) =>
        detail.NotEmpty().WithMessage("Say what each side holds").MaximumLength(LongestDetail).WithMessage("This must be 4,000 characters or fewer");
}
