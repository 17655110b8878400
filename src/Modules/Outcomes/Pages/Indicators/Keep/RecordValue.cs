using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Rules;
using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Records a value by hand, or corrects one: what was published before is kept beside it.</summary>
/// <param name="Key">The indicator.</param>
/// <param name="ValueId">The value corrected, or null for a new one.</param>
/// <param name="Version">Its version when it was read.</param>
/// <param name="Period">The period as typed; that of the value when it is corrected.</param>
/// <param name="Place">Key of an area group, or empty for the whole area.</param>
/// <param name="Figures">What is stated.</param>
/// <param name="Reason">Why.</param>
internal sealed record RecordValue(string Key, Guid? ValueId, int Version, string Period, string Place, StatedFigures Figures, string Reason) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class RecordValueRules : AbstractValidator<RecordValue>
{
    public RecordValueRules() => RuleFor(v => v.Reason).NotEmpty().WithMessage("Say why it is entered by hand").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
}

internal sealed class RecordValueHandler(GovernanceDb db, ValueKeeper keeper, LocalArea area, ICurrentUser user) : IRequestHandler<RecordValue, Result<string>>
{
    private const string GroupPrefix = "dspl-";

    public async Task<Result<string>> Handle(RecordValue command, CancellationToken token)
    {
        if (await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(i => i.Key == command.Key, token) is not { } indicator)
        {
            return Result<string>.Missing("That indicator");
        }

        var cards = await db.Set<Definition>().AsNoTracking().Where(d => d.IndicatorId == indicator.Id).ToListAsync(token);
        var known = command.ValueId is { } id ? await db.Set<IndicatorValue>().SingleOrDefaultAsync(v => v.Id == id && v.IndicatorId == indicator.Id, token) : null;
        if (command.ValueId is not null && known is null)
        {
            return Result<string>.Missing("That value");
        }

        if (known is not null && known.Version != command.Version)
        {
            return Result<string>.Conflict(Stale(command.Figures, known, FigureWords.Of(Engine.Versions.Of(cards, known.Period))));
        }

        var card = Engine.Versions.On(cards, db.Clock.Today);
        var period = known?.Period ?? Typed.Period(command.Period, new[] { card.Frequency, card.AlsoFor ?? card.Frequency }.Distinct());
        if (period is null)
        {
            return PeriodDoesNotExist.Check(card, null, command.Period)!;
        }

        var place = known is null ? Place(command.Place) : new FigureArea(known.AreaLevel, known.AreaCode, known.AreaName);
        if (known is null && await Exists(indicator.Id, place.Code, period.Value, token))
        {
            return new Problem("value-exists", $"{period.Value.Words} has a value already. Correct it from the indicator’s page, so that what was published is kept beside it.", "Period");
        }

        var figures = command.Figures.Number is null && command.Figures.Symbol == FigureSymbol.None ? null : (StatedFigures?)command.Figures;
        if (figures is not { } stated)
        {
            return new Problem("value-missing", "Enter the value, or the counts it is worked out from", "Value");
        }

        var source = new ReadingSource(null, "Entered by hand", 0, 0, "", user.RoleName, db.Clock.Now);
        var said = stated.Number is { } number ? FigureValue.Of(number) : FigureValue.Of(stated.Symbol);
        var taken = await keeper.Take([new(command.Key, period.Value, place, stated.Numerator, stated.Denominator, said)], source, command.Reason.Trim(), token);
        return taken.Problems.Count > 0 ? taken.Problems[0]
            : taken.Same > 0 ? new Problem("value-same", "That is what is published already. Nothing was changed.", "Value")
            : command.Key;
    }

    private Task<bool> Exists(Guid indicator, string place, FigurePeriod period, CancellationToken token) => db.Set<IndicatorValue>().AnyAsync(
        v => v.IndicatorId == indicator && v.AreaCode == place && v.TimePeriod == period.TimePeriod && v.TimeIdentifier == period.TimeIdentifier, token);

    private FigureArea Place(string key) => key.StartsWith(GroupPrefix, StringComparison.Ordinal) ? new(AreaLevel.AreaGroup, key, $"DSPL area {key[GroupPrefix.Length..]}") : area.Whole;

    private static StaleSave Stale(StatedFigures mine, IndicatorValue theirs, FigureWords words) => new("value", theirs.ChangedBy, theirs.ChangedAt, theirs.Version,
    [
        new("Numerator", "Counted", Say(mine.Numerator), Say(theirs.Numerator)),
        new("Denominator", "Out of", Say(mine.Denominator), Say(theirs.Denominator)),
        new("Value", "Value", mine.Number is { } number ? words.Say(number) : "none", words.Say(theirs.Value)),
    ]);

    private static string Say(decimal? figure) => figure is { } known ? UkText.Number(known, 2) : "none";
}
