using FluentValidation;
using Governance.Outcomes.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>Evidence as it is typed.</summary>
internal sealed record EvidenceForm
{
    public int Version { get; set; }

    public EvidenceKind? Kind { get; init; }

    public string? Title { get; init; }

    public DateParts On { get; init; } = new();

    public string? Source { get; init; }

    public string? Text { get; init; }

    public List<string> Outcomes { get; init; } = [];

    public List<string> Indicators { get; init; } = [];

    public Result<EvidenceFields> Read() => On.TryToDate("day it speaks of", "On", out var on, out var wrong)
        ? new EvidenceFields(Kind, Title?.Trim() ?? "", on, Source?.Trim() ?? "", Text?.Trim() ?? "")
        : wrong;

    public IReadOnlyList<Guid> Links(IEnumerable<string> typed) => [.. typed.Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(i => i != Guid.Empty)];
}

internal sealed record EvidenceFields(EvidenceKind? Kind, string Title, DateOnly On, string Source, string Text);

/// <summary>What every item must say. Names stay those of the form.</summary>
internal sealed class EvidenceFieldRules : AbstractValidator<EvidenceFields>
{
    private const int Longest = 8000;

    private static readonly EvidenceFieldRules All = new();

    public EvidenceFieldRules()
    {
        RuleFor(e => e.Kind).NotNull().WithMessage("Say what kind it is");
        RuleFor(e => e.Title).NotEmpty().WithMessage("Say what it shows in a line").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(e => e.Source).NotEmpty().WithMessage("Say where it comes from").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(e => e.Text).NotEmpty().WithMessage("Write what was found").MaximumLength(Longest).WithMessage("This must be 8,000 characters or fewer");
    }

    public static void Into<T>(EvidenceFields fields, ValidationContext<T> context) => All.Validate(fields).Errors.ForEach(context.AddFailure);
}

internal static class EvidenceIsOfThePast
{
    public static Problem? Check(DateOnly on, DateOnly today) => on > today ? new("evidence-in-future", "Evidence speaks of a day that has come. Enter today or an earlier day.", "On") : null;
}
