namespace Governance.Workstreams.Domain.Periods;

/// <summary>A month reported on. Updates for it are taken after the cut-off before it, up to the end of its own cut-off day in London.</summary>
/// <param name="Key">Such as <c>2026-10</c>; sorts as text.</param>
/// <param name="Name">Such as <c>October 2026</c>.</param>
/// <param name="Start">First day of the month.</param>
/// <param name="End">Last day of the month.</param>
/// <param name="CutOff">Last day on which it may be updated, in the month after.</param>
internal sealed record Period(string Key, string Name, DateOnly Start, DateOnly End, DateOnly CutOff)
{
    public bool IsClosedOn(DateOnly today) => today > CutOff;
}
