using FsCheck;
using FsCheck.Fluent;
using Governance.Partnership.Domain.Duties;
using Governance.Partnership.Domain.Rules;

namespace Governance.Tests.Partnership.Duties;

public sealed class DutyTests
{
    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(90, 10, true)]
    [InlineData(60, 30, false)]
    [InlineData(60, 41, false)]
    public void Shares_OfTwo_MustSumToOneHundred(int one, int two, bool allowed) =>
        (SharesMustSumToOneHundred.Check([Of(one), Of(two)]) is null).ShouldBe(allowed);

    [Fact]
    public void Shares_HoweverCut_AreAllowedExactlyWhenTheySumToOneHundred() => Prop.ForAll(
        Gen.Choose(1, 99).ArrayOf().Where(s => s.Length > 0).ToArbitrary(),
        percents => (SharesMustSumToOneHundred.Check([.. percents.Select(Of)]) is null) == (percents.Sum() == 100)).QuickCheckThrowOnFailure();

    [Fact]
    public void Shares_OfAWholeCutAnywhere_AreAlwaysAllowed() => Prop.ForAll(
        Gen.Choose(1, 98).SelectMany(first => Gen.Choose(1, 99 - first).Select(second => (first, second))).ToArbitrary(),
        cut =>
        {
            Share[] shares = [Of(cut.first), Of(cut.second), Of(100 - cut.first - cut.second)];
            return SharesMustSumToOneHundred.Check(shares) is null && SharesAreBetweenPartners.Check(shares) is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shares_OverflowingTogether_AreStillRefused() =>
        SharesMustSumToOneHundred.Check([.. Enumerable.Repeat(Of(int.MaxValue), 3)]).ShouldNotBeNull();

    [Fact]
    public void Shares_OfOnePartnerNoneOrTwice_AreRefused()
    {
        var one = Of(50);
        SharesAreBetweenPartners.Check([Of(100)]).ShouldNotBeNull();
        SharesAreBetweenPartners.Check([one, one]).ShouldNotBeNull();
        SharesAreBetweenPartners.Check([Of(0), Of(100)]).ShouldNotBeNull();
        SharesAreBetweenPartners.Check([Of(-10), Of(110)]).ShouldNotBeNull();
        SharesAreBetweenPartners.Check([one, Of(50)]).ShouldBeNull();
    }

    [Fact]
    public void Duty_EndingBeforeItBegan_IsRefused()
    {
        DutyEndsBeforeItStarts.Check(new(2014, 9, 1), new(2014, 8, 31))!.Field.ShouldBe("To");
        DutyEndsBeforeItStarts.Check(new(2014, 9, 1), null).ShouldBeNull();
    }

    private static Share Of(int percent) => new(Guid.CreateVersion7(), percent);
}
