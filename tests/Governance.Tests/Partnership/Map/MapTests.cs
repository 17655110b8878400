using FsCheck;
using FsCheck.Fluent;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Threads;

namespace Governance.Tests.Partnership.Map;

public sealed class MapTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly DateOnly Switch = new(2025, 9, 1);

    private readonly Board wellbeing = Board("Health and Wellbeing Board", 3);
    private readonly Board children = Board("Children's Partnership Board", 2);
    private readonly Board executive = Board("SEND Executive Board", 1);
    private readonly Board highNeeds = Board("High-needs sub-group", 4);

    private IReadOnlyList<ReportingLine> Lines =>
    [
        Line(children, wellbeing, Start),
        Line(executive, wellbeing, Start, Switch.AddDays(-1)),
        Line(executive, children, Switch),
        Line(highNeeds, executive, Start, kind: LineKind.Advises),
    ];

    [Fact]
    public void Draw_EitherSideOfAChange_ShowsTheLineOfThatDay()
    {
        Draw(Switch.AddDays(-1)).All.Single(n => n.Title == executive.Name).Above.ShouldBe(wellbeing.Name);
        Draw(Switch).All.Single(n => n.Title == executive.Name).Above.ShouldBe(children.Name);
    }

    [Fact]
    public void Draw_EveryThingOnce_UnderWhatItReportsTo()
    {
        var map = Draw(Switch);
        map.Roots.Select(r => r.Title).ShouldBe([wellbeing.Name]);
        map.All.Select(n => n.Title).ShouldBe([wellbeing.Name, children.Name, executive.Name, highNeeds.Name, "Autism", "Preparing for Adulthood"]);
    }

    [Fact]
    public void Draw_AdviserAndWorkGovernedElsewhere_StandBesideAndDoNotReport()
    {
        var all = Draw(Switch).All;
        all.Single(n => n.Title == highNeeds.Name).Standing.ShouldBe("Advises the SEND Executive Board, does not report to it");
        all.Single(n => n.Title == highNeeds.Name).Kind.ShouldBe("Sub-group");
        all.Single(n => n.Title == "Preparing for Adulthood").Standing.ShouldBe("Related to the SEND Executive Board, governed elsewhere");
        all.Single(n => n.Title == "Autism").Standing.ShouldBe("Reports to the SEND Executive Board");
    }

    [Fact]
    public void Draw_BeforeABoardOrAfterItsEnd_LeavesItOut()
    {
        Draw(Start.AddDays(-1)).All.ShouldBeEmpty();
        highNeeds.To = Switch;
        Draw(Switch).All.ShouldContain(n => n.Title == highNeeds.Name);
        Draw(Switch.AddDays(1)).All.ShouldNotContain(n => n.Title == highNeeds.Name);
    }

    [Fact]
    public void Draw_LinesThatGoRound_StillEnds()
    {
        ReportingLine[] round = [Line(children, wellbeing, Start), Line(wellbeing, children, Start)];
        GovernanceMap.Draw(Start, [(wellbeing, []), (children, [])], round, []).All.Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Loop_ThroughOthers_IsRefusedOnTheDaysItWouldStand()
    {
        LineMakesALoop.Check(Line(wellbeing, executive, Switch), Lines).ShouldNotBeNull();
        LineMakesALoop.Check(Line(children, executive, Start, Switch.AddDays(-1)), [Lines[1]]).ShouldBeNull();
        LineMakesALoop.Check(Line(children, executive, Start), [Lines[2]])!.Message.ShouldContain("On 1 September 2025");
        LineMakesALoop.Check(Line(children, executive, Start, Switch.AddDays(-1)), [Lines[2]]).ShouldBeNull();
    }

    [Fact]
    public void Loop_ToItself_IsRefusedOfEitherKind()
    {
        LineMakesALoop.Check(Line(children, children, Start), [])!.Field.ShouldBe("ToBoardId");
        LineMakesALoop.Check(Line(children, children, Start, kind: LineKind.Advises), []).ShouldNotBeNull();
    }

    [Fact]
    public void Advice_BothWays_IsNoLoop() =>
        LineMakesALoop.Check(Line(executive, highNeeds, Start, kind: LineKind.Advises), Lines).ShouldBeNull();

    [Fact]
    public void Line_WhileAnotherStands_IsRefused()
    {
        BoardReportsTwice.Check(Line(executive, wellbeing, Switch), Lines)!.Field.ShouldBe("From");
        BoardReportsTwice.Check(Line(executive, wellbeing, Start, kind: LineKind.Advises), Lines).ShouldBeNull();
        BoardReportsTwice.Check(Line(wellbeing, executive, Start), Lines).ShouldBeNull();
    }

    [Fact]
    public void Lines_AddedOnlyWhereTheRulesAllow_NeverMakeALoopOnAnyDay() => Prop.ForAll(
        Proposals.ToArbitrary(),
        proposals =>
        {
            var kept = new List<ReportingLine>();
            foreach (var line in proposals.Where(l => BoardReportsTwice.Check(l, kept) is null && LineMakesALoop.Check(l, kept) is null))
            {
                kept.Add(line);
            }

            return Enumerable.Range(0, 40).All(day => kept.All(l => !ReachesItself(l.BoardId, kept, Start.AddDays(day))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static readonly Guid[] Five = [.. Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7())];

    private static Gen<ReportingLine[]> Proposals =>
        (from board in Gen.Elements(Five)
         from to in Gen.Elements(Five)
         from start in Gen.Choose(0, 30)
         from length in Gen.Choose(0, 12)
         from open in Gen.Elements(true, false)
         select new ReportingLine { BoardId = board, ToBoardId = to, Kind = LineKind.ReportsTo, From = Start.AddDays(start), To = open ? null : Start.AddDays(start + length) }).ArrayOf(12);

    private static bool ReachesItself(Guid board, List<ReportingLine> lines, DateOnly day)
    {
        var at = board;
        for (var i = 0; i <= lines.Count; i++)
        {
            if (lines.Find(l => l.BoardId == at && l.InForceOn(day)) is not { } up)
            {
                return false;
            }

            at = up.ToBoardId;
            if (at == board)
            {
                return true;
            }
        }

        return false;
    }

    private GovernanceMap Draw(DateOnly on) => GovernanceMap.Draw(on, [.. new[] { wellbeing, children, executive, highNeeds }.Select(b => (b, (IReadOnlyList<string>)[]))], Lines,
    [
        new(new NodeRef("workstream", Guid.CreateVersion7()), "Preparing for Adulthood", "/workstreams/adulthood", executive.Id, 11) { GovernedElsewhere = true },
        new(new NodeRef("workstream", Guid.CreateVersion7()), "Autism", "/workstreams/autism", executive.Id, 4),
    ]);

    private static Board Board(string name, int order) => new() { Key = name.ToLowerInvariant(), Name = name, From = Start, Order = order };

    private static ReportingLine Line(Board board, Board to, DateOnly from, DateOnly? until = null, LineKind kind = LineKind.ReportsTo) =>
        new() { BoardId = board.Id, ToBoardId = to.Id, Kind = kind, From = from, To = until };
}
