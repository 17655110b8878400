using FluentValidation;
using Governance.Intake.Children;
using Governance.Intake.Contributions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Statutory;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Children;

/// <summary>Reads named children by UPN, pseudonym or name. An order, though it changes nothing: the read is written to the audit trail before anything is shown.</summary>
internal sealed record FindChild(string Looking, string Reason) : ICommand<IReadOnlyList<KeptChild>>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Children;
}

internal sealed class FindChildRules : AbstractValidator<FindChild>
{
    public FindChildRules()
    {
        RuleFor(f => f.Looking).Must(l => l.Trim().Length >= 3).WithMessage("Enter a UPN, a pseudonym, or at least three letters of a name").MaximumLength(100).WithMessage("This must be 100 characters or fewer");
        RuleFor(f => f.Reason).NotEmpty().WithMessage("Say why you need to see it").MaximumLength(300).WithMessage("The reason must be 300 characters or fewer");
    }
}

internal sealed class FindChildHandler(GovernanceDb db, ChildStore store, AuditTrail trail) : IRequestHandler<FindChild, Result<IReadOnlyList<KeptChild>>>
{
    public const int Most = 25;

    public async Task<Result<IReadOnlyList<KeptChild>>> Handle(FindChild request, CancellationToken cancellationToken)
    {
        if (!await db.Set<ChildStoreSetting>().AnyAsync(s => s.IsOn, cancellationToken))
        {
            return new Problem("child-store-off", "The store of named children is switched off, so there is nobody to find.", nameof(request.Looking));
        }

        var looking = request.Looking.Trim();
        var (how, found) = looking.Length switch
        {
            Upn.Length when looking.AsSpan(1, 11).IndexOfAnyExceptInRange('0', '9') < 0 => ("UPN", await store.WithNumber(looking, cancellationToken)),
            Pseudonyms.Length when !looking.Contains(' ', StringComparison.Ordinal) => ("pseudonym", await store.Behind(looking, cancellationToken)),
            _ => ("name", await store.Named(looking, Most, cancellationToken)),
        };

        // What was typed may itself be a name, so only the way of asking and whose rows were seen are kept.
        trail.Add("ReadNamedChild", "child-store", string.Join(' ', found.Select(f => f.RowId).Take(3)), $"by {how}, {found.Count} found; {request.Reason.Trim()}");
        return Result<IReadOnlyList<KeptChild>>.Done(found);
    }
}
