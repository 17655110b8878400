using FluentValidation;
using Governance.Outcomes.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Name, owner and outcomes as they are typed.</summary>
internal sealed record IndicatorForm
{
    public int Version { get; set; }

    public string? Key { get; init; }

    public string? Name { get; init; }

    public string? Group { get; init; }

    public ServiceArea Area { get; init; }

    public Guid? OwnerAccountId { get; init; }

    public string? OwnerRole { get; init; }

    public List<string> Outcomes { get; init; } = [];

    public DateParts RetiredFrom { get; init; } = new();

    public string? Successor { get; init; }

    public static IndicatorForm From(Keeping keeping) => new()
    {
        Version = keeping.Indicator.Version,
        Key = keeping.Indicator.Key,
        Name = keeping.Indicator.Name,
        Group = keeping.Indicator.Group,
        Area = keeping.Indicator.Area,
        OwnerAccountId = keeping.Indicator.OwnerAccountId,
        OwnerRole = keeping.Indicator.OwnerAccountId is null ? keeping.Indicator.OwnerRole : null,
        Outcomes = [.. keeping.Serves.Select(s => s.ToString())],
        RetiredFrom = DateParts.From(keeping.Indicator.RetiredFrom),
        Successor = keeping.Indicator.Successor,
    };

    public Result<IndicatorFields> Read() => RetiredFrom.TryToOptionalDate("day it is no longer collected", "RetiredFrom", out var retired, out var wrong)
        ? new IndicatorFields(Name?.Trim() ?? "", Group?.Trim() ?? "", Area, OwnerAccountId, OwnerRole?.Trim() ?? "", [.. Outcomes.Select(o => Guid.TryParse(o, out var id) ? id : Guid.Empty).Where(o => o != Guid.Empty)], retired, Successor?.Trim() ?? "")
        : wrong;
}

internal sealed record IndicatorFields(string Name, string Group, ServiceArea Area, Guid? OwnerAccountId, string OwnerRole, IReadOnlyList<Guid> Outcomes, DateOnly? RetiredFrom, string Successor);

/// <summary>What every indicator must say. Names stay those of the form.</summary>
internal sealed class IndicatorFieldRules : AbstractValidator<IndicatorFields>
{
    private static readonly IndicatorFieldRules All = new();

    public IndicatorFieldRules()
    {
        RuleFor(i => i.Name).NotEmpty().WithMessage("Say what it measures in a line").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(i => i.Group).MaximumLength(60).WithMessage("This must be 60 characters or fewer");
        RuleFor(i => i.OwnerRole).NotEmpty().When(i => i.OwnerAccountId is null).WithMessage("Choose an account, or enter the role of somebody without one").MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
        RuleFor(i => i.Successor).MaximumLength(60).WithMessage("This must be 60 characters or fewer");
    }

    public static void Into<T>(IndicatorFields fields, ValidationContext<T> context) => All.Validate(fields).Errors.ForEach(context.AddFailure);
}
