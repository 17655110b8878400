using Governance.Platform.Messages;
using Governance.Warehouse.Disclosure.Protecting;

namespace Governance.Warehouse.Disclosure;

/// <summary>Makes a release out of a draft. There is no other way to one.</summary>
public static class DisclosureControl
{
    /// <summary>Applies a policy to one period.</summary>
    /// <param name="draft">What is to be told.</param>
    /// <param name="policy">What may not be given away.</param>
    /// <param name="earlier">Releases of the same period that the audience already has, in any order.</param>
    /// <returns>The release, with a query where tables go round in a circle; or, as invalid, every reason why the draft or the policy makes no sense.</returns>
    public static Result<ReleaseTables> Apply(DraftRelease draft, SuppressionPolicy policy, params IReadOnlyList<ReleaseTables> earlier)
    {
        if ((IReadOnlyList<Problem>)[.. policy.Check(), .. DraftChecks.Of(draft)] is { Count: > 0 } wrong)
        {
            return Result<ReleaseTables>.Invalid(wrong);
        }

        var places = new Places(draft);
        if (new Filling(draft, places).Fill() is { Count: > 0 } unfit)
        {
            return Result<ReleaseTables>.Invalid(unfit);
        }

        if (new History(places).Lay(earlier) is { Count: > 0 } wider)
        {
            return Result<ReleaseTables>.Invalid(wider);
        }

        var primary = new Primary(draft, policy, places);
        foreach (var grid in places.Grids)
        {
            var rules = new Rules(policy, grid);
            primary.Decide(grid);
            grid.Withheld = !new Protector(grid, rules).Run() && !(primary.TellOnlyWhatIsUnchanged(grid) && new Protector(grid, rules).Run());
        }

        var figures = new Writing(draft, policy, places).Figures();
        return Result<ReleaseTables>.Done(new ReleaseTables(policy, figures, new Keeping(draft, places).Weigh(figures)), Circles.In(draft, places.Splits));
    }
}
