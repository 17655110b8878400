using FsCheck;
using FsCheck.Fluent;
using Governance.Outcomes.Domain.Control;

namespace Governance.Tests.Outcomes;

public sealed class ControlChartProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    // Whole tenths keep decimal sums exact, so that equality may be asked for.
    private static readonly Arbitrary<decimal[]> Series =
        Gen.Choose(10, 40).SelectMany(n => Gen.Choose(0, 1000).ArrayOf(n)).Select(v => v.Select(x => x / 10m).ToArray()).ToArbitrary();

    private static readonly Arbitrary<decimal> Shift = Gen.Choose(-5000, 5000).Select(s => s / 10m).ToArbitrary();

    [Fact]
    public void Chart_Shifted_MovesItsLimitsAndKeepsItsSignals() => Prop.ForAll(Series, Shift, (values, by) =>
    {
        var (before, after) = (Chart(values), Chart([.. values.Select(v => v + by)]));
        return Near(after.Limits!.Mean, before.Limits!.Mean + by) && Near(after.Limits.Lower, before.Limits.Lower + by) && Near(after.Limits.Upper, before.Limits.Upper + by)
            && Settled(values, before) == Settled(values, after);
    }).Check(Many);

    [Fact]
    public void Chart_Scaled_ScalesItsLimits() => Prop.ForAll(Series, values =>
    {
        var (before, after) = (Chart(values), Chart([.. values.Select(v => v * 8)]));
        return Near(after.Limits!.Mean, before.Limits!.Mean * 8) && Near(after.Limits.Upper, before.Limits.Upper * 8) && after.Signals.SequenceEqual(before.Signals);
    }).Check(Many);

    [Fact]
    public void Chart_TurnedOver_FindsTheSameSignalsOnTheOtherSide() => Prop.ForAll(Series, values =>
        Chart([.. values.Select(v => -v)]).Signals.Select(s => s with { Above = !s.Above }).ToHashSet().SetEquals(Chart(values).Signals)).Check(Many);

    [Fact]
    public void Chart_OfEqualValues_HoldsThemAndSignalsNothing() => Prop.ForAll(Shift, Gen.Choose(10, 60).ToArbitrary(), (value, count) =>
    {
        var chart = Chart([.. Enumerable.Repeat(value, count)]);
        return chart.Limits!.Mean == value && chart.Limits.Lower == value && chart.Limits.Upper == value && chart.Signals.Count == 0;
    }).Check(Many);

    [Fact]
    public void Chart_WithAFarValueAdded_SignalsIt() => Prop.ForAll(Series, values =>
    {
        var far = values.Max() + (20 * (values.Max() - values.Min() + 1)) + 1;
        return Chart([.. values, far]).Now.Any(s => s is { Kind: SignalKind.Outside or SignalKind.TwoOfThree, Above: true } or { Kind: SignalKind.Run, Above: true });
    }).Check(Many);

    [Fact]
    public void Signals_OfAnySeries_LieInsideItAndAreLongEnough() => Prop.ForAll(Series, values => Chart(values).Signals.All(s =>
        s.First >= 0 && s.Last < values.Length && s.First <= s.Last && s.Kind switch
        {
            SignalKind.Outside => s.Length == 1,
            SignalKind.Run => s.Length >= 8,
            SignalKind.Trend => s.Length >= 6,
            _ => s.Length is 2 or 3,
        })).Check(Many);

    [Fact]
    public void Generator_ManySeries_ReachesEveryKindOfSignal() => Series.Generator.Sample(4000).SelectMany(v => Chart(v).Signals).Select(s => s.Kind).Distinct().Count().ShouldBe(4);

    private static ControlChart Chart(IReadOnlyList<decimal> values) => ControlChart.Of([.. values.Select((v, i) => new ControlPoint(i, v))]);

    // A mean that does not come out even is rounded at its 28th figure, so a value on it may fall to either side after a shift; counts of kinds then tell enough.
    private static string Settled(IReadOnlyList<decimal> values, ControlChart chart) =>
        values.Sum() * 1000 % values.Count == 0 ? string.Join(';', chart.Signals) : "";

    private static bool Near(decimal one, decimal other) => Math.Abs(one - other) < 0.000001m;
}
