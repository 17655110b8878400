using Governance.Platform.Figures;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Writes the figures of a release from its grids, rates last.</summary>
internal sealed class Writing(DraftRelease draft, SuppressionPolicy policy, Places places)
{
    public IReadOnlyList<ReleasedFigure> Figures() => [.. draft.Figures.Select(Count), .. draft.Rates.SelectMany(Rates)];

    private ReleasedFigure Count(DraftFigure figure)
    {
        var place = places.Find(figure.Key)!.Value;
        var (grid, cell) = (place.Grid, place.Cell);
        var reason = grid.Withheld ? DisclosureReason.Withheld : grid.Reasons[cell];
        if (!place.IsShown)
        {
            return new(figure.Key, FigureValue.Of(policy.Symbol), reason, figure.Value, exact: false, isRate: false);
        }

        var exact = grid.Now.Low[cell] == 0 && grid.Now.High[cell] == 0;
        return new(figure.Key, FigureValue.Of(grid.Sums ? figure.Value : policy.Rounded(figure.Value)), reason, figure.Value, exact, isRate: false);
    }

    private IEnumerable<ReleasedFigure> Rates(DraftRate rate)
    {
        foreach (var figure in draft.Figures.Where(f => f.Key.Measure == rate.Numerator))
        {
            var top = places.Find(figure.Key)!.Value;
            if (places.Beside(top, rate.Denominator) is { } bottom)
            {
                var (shown, reason) = Rate(rate, top, bottom);
                yield return new(figure.Key with { Measure = rate.Key }, shown, reason, truth: 0, exact: true, isRate: true);
            }
        }
    }

    private (FigureValue Shown, DisclosureReason Reason) Rate(DraftRate rate, Place top, Place bottom)
    {
        if (top.Grid.Withheld || bottom.Grid.Withheld)
        {
            return (FigureValue.Of(policy.Symbol), DisclosureReason.Withheld);
        }

        return (top.IsShown && bottom.IsShown, bottom.Value) switch
        {
            (false, _) => (FigureValue.Of(policy.Symbol), DisclosureReason.OfSuppressed),
            (_, 0) => (FigureValue.Of(FigureSymbol.NotApplicable), DisclosureReason.None),
            (_, var under) when under < policy.SmallestDenominator => (FigureValue.Of(policy.Symbol), DisclosureReason.SmallDenominator),
            (_, var under) => (FigureValue.Of(Math.Round(rate.Scale * top.Value / under, rate.Decimals, MidpointRounding.AwayFromZero)), DisclosureReason.None),
        };
    }
}
