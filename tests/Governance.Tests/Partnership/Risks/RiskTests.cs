using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Domain.Rules;

namespace Governance.Tests.Partnership.Risks;

public sealed class RiskTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);
    private static readonly DateTimeOffset Now = new(2026, 11, 17, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, "Low")]
    [InlineData(4, "Low")]
    [InlineData(5, "Medium")]
    [InlineData(9, "Medium")]
    [InlineData(10, "High")]
    [InlineData(16, "High")]
    [InlineData(20, "Very high")]
    [InlineData(25, "Very high")]
    public void Band_OfAScore_IsTheNamedOne(int score, string band) => Scale.Word(Scale.Band(score)).ShouldBe(band);

    [Fact]
    public void Bands_OfEverySquare_CoverTheMapOnceEachAndRiseWithTheScore()
    {
        var scores = Enumerable.Range(1, 5).SelectMany(l => Enumerable.Range(1, 5).Select(i => l * i)).Distinct().Order().ToList();
        scores.ShouldAllBe(s => Enum.GetValues<RiskBand>().Count(b => s >= Scale.Range(b).From && s <= Scale.Range(b).To) == 1);
        scores.ShouldAllBe(s => s >= Scale.Range(Scale.Band(s)).From && s <= Scale.Range(Scale.Band(s)).To);
        scores.Zip(scores.Skip(1)).ShouldAllBe(p => Scale.Band(p.First) <= Scale.Band(p.Second));
    }

    [Fact]
    public void Rate_SameScoreAgain_AddsNothingToTheHistory()
    {
        var risk = Risk();
        var score = risk.Rate(3, 4, Now, "Head of SEND", "First look.");
        (score!.Score, risk.Score, risk.Band).ShouldBe((12, 12, RiskBand.High));
        risk.Rate(3, 4, Now, "Head of SEND", "Again.").ShouldBeNull();
        risk.Rate(4, 3, Now, "Head of SEND", "The same product is another score.").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(null, true)]
    public void Level_OffTheScale_IsRefusedBesideItsField(int? level, bool refused)
    {
        (ScoreIsOffTheScale.Check(level, "Impact") is not null).ShouldBe(refused);
        ScoreIsOffTheScale.Check(9, "Impact")!.Field.ShouldBe("Impact");
    }

    [Fact]
    public void Issue_LessThanCertain_IsRefused()
    {
        IssueHasHappened.Check(RiskKind.Issue, 4).ShouldNotBeNull();
        IssueHasHappened.Check(RiskKind.Issue, 5).ShouldBeNull();
        IssueHasHappened.Check(RiskKind.Risk, 1).ShouldBeNull();
    }

    [Fact]
    public void Close_Twice_IsRefusedAndKeepsTheFirstReason()
    {
        var risk = Risk();
        risk.Close(" ", Today, Now)!.Field.ShouldBe("Reason");
        risk.Close("The new route opened.", Today, Now).ShouldBeNull();
        risk.Close("Something else.", Today.AddDays(1), Now)!.Code.ShouldBe("risk-is-closed");
        (risk.CloseReason, risk.ClosedOn).ShouldBe(("The new route opened.", Today));
    }

    [Fact]
    public void Review_InThePast_IsRefused()
    {
        ReviewHasPassed.Check(Today.AddDays(-1), Today)!.Field.ShouldBe("ReviewOn");
        ReviewHasPassed.Check(Today, Today).ShouldBeNull();
    }

    [Fact]
    public void Escalation_ToTheBoardThatHasIt_IsRefused()
    {
        var board = Guid.CreateVersion7();
        var standing = new Escalation { RiskId = Guid.CreateVersion7(), BoardId = board, On = Today, At = Now, By = "Chair", Reason = "Decide." };
        BoardHasItAlready.Check(standing, board)!.Field.ShouldBe("BoardId");
        BoardHasItAlready.Check(standing, Guid.CreateVersion7()).ShouldBeNull();
        BoardHasItAlready.Check(null, board).ShouldBeNull();
        EscalationNeedsReason.Check("")!.Field.ShouldBe("Reason");
    }

    [Fact]
    public void HeatMap_OfSquares_AddsUpByBand()
    {
        var heat = new HeatMap(new Dictionary<(int, int), int> { [(1, 1)] = 2, [(3, 3)] = 1, [(4, 4)] = 3, [(5, 5)] = 1 });
        heat.Total.ShouldBe(Enum.GetValues<RiskBand>().Sum(heat.In));
        heat.Sentence.ShouldBe("4 of 7 are high or very high.");
        (heat.In(1, 1), heat.In(2, 2)).ShouldBe((2, 0));
    }

    private static Risk Risk() => new() { Number = 1, Reference = "R-01", Kind = RiskKind.Risk, Title = "Places run out", OwnerRole = "Head of SEND", ReviewOn = Today, OpenedOn = Today, OpenedAt = Now, OpenedBy = "Head of SEND" };
}
