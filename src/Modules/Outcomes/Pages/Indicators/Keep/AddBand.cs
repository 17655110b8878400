using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Follows the bands with a new version from a day on. Periods before it keep theirs.</summary>
internal sealed record AddBand(string Key, int After, DateOnly From, BandBasis Basis, decimal OnTrack, decimal OffTrack, decimal Tolerance, string Why) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class AddBandRules : AbstractValidator<AddBand>
{
    public AddBandRules()
    {
        RuleFor(b => b.Why).NotEmpty().WithMessage("Say why the bands change").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
        RuleFor(b => b.Tolerance).GreaterThanOrEqualTo(0).WithMessage("The tolerance must be nought or more");
    }
}

internal sealed class AddBandHandler(GovernanceDb db) : IRequestHandler<AddBand, Result<string>>
{
    public async Task<Result<string>> Handle(AddBand command, CancellationToken token)
    {
        if (await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(i => i.Key == command.Key, token) is not { } indicator)
        {
            return Result<string>.Missing("That indicator");
        }

        var last = await db.Set<Band>().AsNoTracking().Where(b => b.IndicatorId == indicator.Id).OrderByDescending(b => b.Number).FirstOrDefaultAsync(token);
        if ((last?.Number ?? 0) != command.After)
        {
            return VersionMeanwhile.Of<string>("bands", last!.ChangedBy, last.Number);
        }

        var card = await db.Set<Definition>().AsNoTracking().Where(d => d.IndicatorId == indicator.Id).OrderByDescending(d => d.Number).FirstAsync(token);
        if ((VersionStartsAfterTheLast.Check(command.From, last?.From) ?? BandLinesAreInOrder.Check(command.Basis, command.OnTrack, command.OffTrack, card.Polarity)) is { } problem)
        {
            return problem;
        }

        db.Add(new Band
        {
            IndicatorId = indicator.Id,
            Number = command.After + 1,
            From = command.From,
            Basis = command.Basis,
            OnTrack = command.OnTrack,
            OffTrack = command.OffTrack,
            Tolerance = command.Tolerance,
            Why = command.Why.Trim(),
        });
        return command.Key;
    }
}

internal static class VersionMeanwhile
{
    /// <summary>Versions are never overwritten: whoever comes second reads the first and decides again.</summary>
    public static Result<T> Of<T>(string what, string by, int number) => Result<T>.Refused(
        Outcome.Conflict, new Problem("version-stale", $"Nothing was saved. The {by} added version {number} of the {what} meanwhile; read it below, then add yours."));
}
