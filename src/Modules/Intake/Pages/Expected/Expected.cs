using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Expected;

internal sealed record ExpectedLine(Guid Id, int Version, string Kind, string KindName, string Sender, string Every, int DueDays, DateOnly StartsOn, DateOnly? EndsOn);

/// <summary>Who owes what, how often and when.</summary>
internal sealed record GetExpected : IQuery<IReadOnlyList<ExpectedLine>>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetExpectedHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<GetExpected, Result<IReadOnlyList<ExpectedLine>>>
{
    public async Task<Result<IReadOnlyList<ExpectedLine>>> Handle(GetExpected request, CancellationToken cancellationToken)
    {
        var names = kinds.All(db.Clock.Today).ToDictionary(k => k.Kind, k => k.Name, StringComparer.Ordinal);
        var rows = await (
            from e in db.Set<Expectation>().AsNoTracking()
            join s in db.Set<Sender>() on e.SenderId equals s.Id
            orderby s.Name, e.Kind
            select new ExpectedLine(e.Id, e.Version, e.Kind, "", s.Name, e.Every, e.DueDays, e.StartsOn, e.EndsOn)).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<ExpectedLine>>.Done([.. rows.Select(r => r with { KindName = names.GetValueOrDefault(r.Kind, r.Kind) })]);
    }
}

/// <summary>Changes how often an extract is owed and when it is due.</summary>
internal sealed record ChangeExpected(Guid Id, int Version, string Every, int? DueDays) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class ChangeExpectedRules : AbstractValidator<ChangeExpected>
{
    private static readonly string[] Known = ["month", "quarter", "term", "year"];

    public ChangeExpectedRules()
    {
        RuleFor(e => e.Every).Must(e => Known.Contains(e)).WithMessage("Choose how often");
        RuleFor(e => e.DueDays).NotNull().WithMessage("Enter a number of days").InclusiveBetween(0, 366).WithMessage("Enter a number of days from 0 to 366");
    }
}

internal sealed class ChangeExpectedHandler(GovernanceDb db) : IRequestHandler<ChangeExpected, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(ChangeExpected request, CancellationToken cancellationToken)
    {
        if (await db.Set<Expectation>().SingleOrDefaultAsync(e => e.Id == request.Id, cancellationToken) is not { } expected)
        {
            return Result<Guid>.Missing("That extract");
        }

        if (expected.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("due date", expected.ChangedBy, expected.ChangedAt, expected.Version,
            [
                new("Every", "How often", request.Every, expected.Every),
                new("DueDays", "Days after the period", $"{request.DueDays}", UkText.Number(expected.DueDays)),
            ]));
        }

        (expected.Every, expected.DueDays) = (request.Every, request.DueDays!.Value);
        db.Expect(expected, request.Version);
        return expected.Id;
    }
}
