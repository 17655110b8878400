using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Platform.Figures;

namespace Governance.Tests.Outcomes;

public sealed class ControlChartTests
{
    private static readonly FigureWords Percent = new(ValueUnit.Percent, 1, 1, "plan");
    private static readonly decimal[] Steady = [64, 66, 65, 67, 66, 65, 68, 66, 65, 67, 66, 64];

    [Fact]
    public void Limits_OfKnownValues_AreTheMeanAndTwoPointSixSixRanges()
    {
        var limits = Chart([10, 12, 10, 12, 10, 12, 10, 12, 10, 12]).Limits!;

        limits.Mean.ShouldBe(11);
        limits.Upper.ShouldBe(11 + (2.66m * 2));
        limits.Lower.ShouldBe(11 - (2.66m * 2));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Limits_OfTooFewValues_AreNotSet(int count, bool set) =>
        (Chart([.. Enumerable.Range(0, count).Select(i => (decimal)(i % 2))]).Limits is not null).ShouldBe(set);

    [Fact]
    public void Limits_PastWhatAValueCanBe_EndThereAndWarnAsBefore()
    {
        decimal[] values = [0, 3, 0, 3, 0, 3, 0, 3, 0, 3];
        var points = values.Select((v, i) => new ControlPoint(i, v)).ToList();

        var limits = ControlChart.Of(points, domain: (0, 5)).Limits!;

        (limits.Lower, limits.Mean, limits.Upper).ShouldBe((0, 1.5m, 5));
        limits.Warning.ShouldBe(ControlChart.Of(points).Limits!.Warning);
    }

    [Fact]
    public void Limits_WhenTheValuesEndInARun_AreSetFromWhatCameBefore()
    {
        var chart = Chart([.. Steady, 63, 62, 63, 62, 63, 62, 63, 62]);

        chart.Limits!.Count.ShouldBe(Steady.Length - 1);
        chart.Now.ShouldContain(s => s.Kind == SignalKind.Run && !s.Above && s.Length == 9);
    }

    [Fact]
    public void Limits_FromAChosenStretch_AreThoseOfItsValuesAndJudgeAll()
    {
        var values = (decimal[])[.. Steady, 80, .. Steady];

        var chart = ControlChart.Of([.. values.Select((v, i) => new ControlPoint(i, v))], (13, 12));

        chart.Limits.ShouldBe(Limits.Of(chart.Points, 13, 12));
        chart.Limits!.Mean.ShouldBe(Steady.Average());
        chart.Signals.ShouldContain(s => s.Kind == SignalKind.Outside && s.First == 12);
    }

    [Fact]
    public void Limits_AcrossAGap_CountNoMovingRange()
    {
        var without = ControlChart.Of([.. Steady.Select((v, i) => new ControlPoint(i < 6 ? i : i + 1, v))]);
        var ranges = Steady.Zip(Steady.Skip(1), (a, b) => Math.Abs(b - a)).ToList();

        without.Limits!.Upper.ShouldBe(Steady.Average() + (2.66m * (ranges.Sum() - ranges[5]) / (ranges.Count - 1)));
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void Run_OfSevenOrEight_IsASignalFromEight(int length, bool signal)
    {
        var values = Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? 10m : 14m).Concat([11m]).Concat(Enumerable.Repeat(13.5m, length - 1)).Append(14m).Append(8m).ToList();

        Chart(values).Signals.Any(s => s is { Kind: SignalKind.Run, Above: true }).ShouldBe(signal);
    }

    [Theory]
    [InlineData(new[] { 10, 11, 12, 13, 14 }, false)]
    [InlineData(new[] { 10, 11, 12, 13, 14, 15 }, true)]
    public void Trend_OfFiveOrSixRising_IsASignalFromSix(int[] rising, bool signal)
    {
        decimal[] before = [14, 11, 15, 10, 14, 12, 13, 11, 15, 12];

        Chart([.. before, .. rising.Select(r => (decimal)r)]).Signals.Any(s => s is { Kind: SignalKind.Trend, Above: true }).ShouldBe(signal);
    }

    [Fact]
    public void TwoOfThree_FarOutOnOneSide_IsASignalAndOnTwoSidesIsNot()
    {
        decimal[] before = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

        Chart([.. before, 17, 11, 17]).Signals.ShouldContain(s => s.Kind == SignalKind.TwoOfThree && s.Above);
        Chart([.. before, 16.5m, 11, 5.5m]).Signals.ShouldNotContain(s => s.Kind == SignalKind.TwoOfThree);
    }

    [Fact]
    public void Answer_OnARunThatEndsOutside_NamesTwoSignalsAndWhenItBegan()
    {
        decimal[] values = [64.8m, 66.2m, 65.1m, 67, 66.3m, 65.6m, 68.1m, 67, 65.2m, 67, 67.3m, 65.9m, 64.9m, 67.4m, 66.3m, 67, 66, 64.2m, 65.5m, 63.9m, 64.8m, 63.1m, 63.2m, 58.3m];

        var answer = Answer(values);

        answer.Finding.ShouldBe("Yes. Two signals.");
        answer.Detail.ShouldStartWith("October 2026 is below the lower limit of ");
        answer.Detail.ShouldContain(", and the last eight months all sit below the mean of 66.3%.");
        answer.Detail.ShouldEndWith("This is a lasting fall that began in March 2026, not one low month.");
    }

    [Fact]
    public void Answer_OnValuesWithinLimits_IsNo()
    {
        var answer = Answer([.. Steady, 66]);

        answer.Finding.ShouldBe("No.");
        answer.Detail.ShouldStartWith("October 2026 lies within the limits of ");
    }

    [Fact]
    public void Answer_OnTooFewValues_SaysSo() =>
        Answer([1, 2, 3]).ShouldBe(new("Too soon to say.", "Limits need at least 10 values measured in the same way; there are 3."));

    private static ControlChart Chart(IReadOnlyList<decimal> values) => ControlChart.Of([.. values.Select((v, i) => new ControlPoint(i, v))]);

    private static Answer Answer(IReadOnlyList<decimal> values) => SignalWords.Answer(
        Chart(values), [.. Enumerable.Range(0, values.Count).Select(i => FigurePeriod.Month(new DateOnly(2026, 10, 1).AddMonths(i - values.Count + 1)))], Percent);
}
