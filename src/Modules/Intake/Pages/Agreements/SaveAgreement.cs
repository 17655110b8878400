using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Agreements;

internal sealed record AgreementFields(string Title, string Parties, IReadOnlyList<string> Kinds, string LawfulBasis, DateOnly From, DateOnly To, DateOnly? ReviewOn, string OwnerRole, string Note);

/// <summary>Records an agreement, or puts right what is recorded of its present term. Answers its reference.</summary>
internal sealed record SaveAgreement(string? Reference, int Version, AgreementFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class SaveAgreementRules : AbstractValidator<SaveAgreement>
{
    public SaveAgreementRules()
    {
        RuleFor(a => a.Fields.Title).NotEmpty().WithMessage("Say what was agreed in a line").MaximumLength(200).WithMessage("This must be 200 characters or fewer").OverridePropertyName("Title");
        RuleFor(a => a.Fields.Parties).NotEmpty().WithMessage("Say who agreed").MaximumLength(400).WithMessage("This must be 400 characters or fewer").OverridePropertyName("Parties");
        RuleFor(a => a.Fields.Kinds).NotEmpty().WithMessage("Choose what it covers").OverridePropertyName("Kinds");
        RuleFor(a => a.Fields.LawfulBasis).NotEmpty().WithMessage("Say the lawful basis").MaximumLength(400).WithMessage("This must be 400 characters or fewer").OverridePropertyName("LawfulBasis");
        RuleFor(a => a.Fields.To).GreaterThan(a => a.Fields.From).WithMessage("It must end after it begins").OverridePropertyName("To");
        RuleFor(a => a.Fields.OwnerRole).MaximumLength(120).WithMessage("The role must be 120 characters or fewer").OverridePropertyName("OwnerRole");
        RuleFor(a => a.Fields.Note).MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer").OverridePropertyName("Note");
    }
}

internal sealed class SaveAgreementHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<SaveAgreement, Result<string>>
{
    public async Task<Result<string>> Handle(SaveAgreement request, CancellationToken cancellationToken)
    {
        var fields = request.Fields;
        if (Unknown(kinds, fields.Kinds, db.Clock.Today) is { } unknown)
        {
            return unknown;
        }

        if (request.Reference is null)
        {
            return await Add(fields, cancellationToken);
        }

        if (await db.Set<SharingAgreement>().SingleOrDefaultAsync(a => a.Reference == request.Reference, cancellationToken) is not { } agreement)
        {
            return Result<string>.Missing("That sharing agreement");
        }

        if (agreement.Version != request.Version)
        {
            return Result<string>.Conflict(Stale(fields, agreement));
        }

        (agreement.Title, agreement.Parties, agreement.Kinds, agreement.LawfulBasis) = (fields.Title.Trim(), fields.Parties.Trim(), [.. fields.Kinds], fields.LawfulBasis.Trim());
        (agreement.From, agreement.To, agreement.ReviewOn, agreement.OwnerRole, agreement.Note) = (fields.From, fields.To, fields.ReviewOn, fields.OwnerRole.Trim(), fields.Note.Trim());
        db.Expect(agreement, request.Version);
        return agreement.Reference;
    }

    internal static Problem? Unknown(KindDirectory kinds, IEnumerable<string> named, DateOnly today) =>
        named.FirstOrDefault(k => kinds.Find(k, today) is null) is { } unknown ? new("kind-unknown", $"“{unknown}” is no kind of extract.", "Kinds") : null;

    private async Task<Result<string>> Add(AgreementFields fields, CancellationToken token)
    {
        var taken = await db.Set<SharingAgreement>().CountAsync(token);
        var agreement = new SharingAgreement
        {
            Reference = FormattableString.Invariant($"ISA-{taken + 1:00}"),
            Title = fields.Title.Trim(),
            Parties = fields.Parties.Trim(),
            Kinds = [.. fields.Kinds],
            LawfulBasis = fields.LawfulBasis.Trim(),
            From = fields.From,
            To = fields.To,
            ReviewOn = fields.ReviewOn,
            OwnerRole = fields.OwnerRole.Trim(),
            Note = fields.Note.Trim(),
        };
        db.Add(agreement);
        return agreement.Reference;
    }

    private static StaleSave Stale(AgreementFields mine, SharingAgreement theirs) => new("sharing agreement", theirs.ChangedBy, theirs.ChangedAt, theirs.Version,
    [
        new("Title", "What was agreed", mine.Title, theirs.Title),
        new("Parties", "Who agreed", mine.Parties, theirs.Parties),
        new("Kinds", "What it covers", string.Join(", ", mine.Kinds), string.Join(", ", theirs.Kinds)),
        new("LawfulBasis", "Lawful basis", mine.LawfulBasis, theirs.LawfulBasis),
        new("To", "Last day", UkText.Date(mine.To), UkText.Date(theirs.To)),
    ]);
}
