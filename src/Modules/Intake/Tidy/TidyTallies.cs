using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Counts what is wrong with many rows without making them useless.</summary>
internal sealed class TidyTallies
{
    private readonly SortedSet<string> unknown = new(StringComparer.Ordinal);
    private readonly SortedSet<string> recoded = new(StringComparer.Ordinal);
    private int filledAbove;
    private int withoutRegion;

    public void UnknownAuthority(string name) => unknown.Add(name);

    public void Recoded(string name, string from, string to) => recoded.Add($"{name} {from} to {to}");

    public void FilledAboveItsLevel() => filledAbove++;

    public void WithoutRegion() => withoutRegion++;

    public IEnumerable<Problem> Problems()
    {
        if (unknown.Count > 0)
        {
            yield return TidySay.Query("tidy-unknown-authority", $"Local authorities that were not published before, kept under the codes given: {TidySay.List(unknown)}.");
        }

        if (recoded.Count > 0)
        {
            yield return TidySay.Advice("tidy-recoded-authority", $"Codes changed with a boundary; figures stand under the newer one: {TidySay.List(recoded)}.");
        }

        if (filledAbove > 0)
        {
            yield return TidySay.Advice("tidy-place-below-level", $"{filledAbove} rows name a place below their own level, such as a region on an England row. It was left aside.");
        }

        if (withoutRegion > 0)
        {
            yield return TidySay.Query("tidy-no-region", $"{withoutRegion} local authority rows do not carry their region.");
        }
    }
}
