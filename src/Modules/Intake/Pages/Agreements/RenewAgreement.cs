using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Rules;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Agreements;

internal sealed record TermFields(string Parties, IReadOnlyList<string> Kinds, string LawfulBasis, DateOnly From, DateOnly To);

/// <summary>Agrees a new term; the one before stays readable. Answers the reference.</summary>
internal sealed record RenewAgreement(string Reference, int Version, TermFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class RenewAgreementRules : AbstractValidator<RenewAgreement>
{
    public RenewAgreementRules()
    {
        RuleFor(a => a.Fields.Parties).NotEmpty().WithMessage("Say who agreed").MaximumLength(400).WithMessage("This must be 400 characters or fewer").OverridePropertyName("Parties");
        RuleFor(a => a.Fields.Kinds).NotEmpty().WithMessage("Choose what it covers").OverridePropertyName("Kinds");
        RuleFor(a => a.Fields.LawfulBasis).NotEmpty().WithMessage("Say the lawful basis").MaximumLength(400).WithMessage("This must be 400 characters or fewer").OverridePropertyName("LawfulBasis");
        RuleFor(a => a.Fields.To).GreaterThan(a => a.Fields.From).WithMessage("It must end after it begins").OverridePropertyName("To");
    }
}

internal sealed class RenewAgreementHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<RenewAgreement, Result<string>>
{
    public async Task<Result<string>> Handle(RenewAgreement request, CancellationToken cancellationToken)
    {
        var f = request.Fields;
        if (await db.Set<SharingAgreement>().SingleOrDefaultAsync(a => a.Reference == request.Reference, cancellationToken) is not { } agreement)
        {
            return Result<string>.Missing("That sharing agreement");
        }

        if (agreement.Version != request.Version)
        {
            return Result<string>.Conflict(Stale(f, agreement));
        }

        if (SaveAgreementHandler.Unknown(kinds, f.Kinds, db.Clock.Today) is { } unknown)
        {
            return unknown;
        }

        if (NewTermFollows.Check(agreement, f.From, f.To, db.Clock.Today) is { } wrong)
        {
            return wrong;
        }

        var number = await db.Set<AgreementTerm>().CountAsync(t => t.AgreementId == agreement.Id, cancellationToken) + 1;
        db.Add(agreement.Renew(number, f.From, f.To, f.Parties.Trim(), f.Kinds, f.LawfulBasis.Trim(), db.Clock.Now, db.User.RoleName));
        db.Expect(agreement, request.Version);
        return agreement.Reference;
    }

    private static StaleSave Stale(TermFields mine, SharingAgreement theirs) => new("sharing agreement", theirs.ChangedBy, theirs.ChangedAt, theirs.Version,
    [
        new("Parties", "Who agreed", mine.Parties, theirs.Parties),
        new("From", "First day", UkText.Date(mine.From), UkText.Date(theirs.ThisTermFrom)),
        new("To", "Last day", UkText.Date(mine.To), UkText.Date(theirs.To)),
    ]);
}
