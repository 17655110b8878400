using Governance.Platform.Contributions;
using Governance.Platform.Rag;
using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class MarkTests
{
    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Rag_OfAnyStatus_CarriesShapeWordAndColour(RagStatus status)
    {
        var body = await Rendered.Tag(new RagTagHelper { Status = status });

        var tag = body.QuerySelector("strong.app-rag")!;
        tag.TextContent.ShouldBe(status.Word());
        tag.GetAttribute("data-rag").ShouldBe(status.Mark());
        tag.QuerySelector("svg")!.GetAttribute("aria-hidden").ShouldBe("true");
        tag.HasAttribute("title").ShouldBeFalse();
    }

    public static TheoryData<RagStatus> Statuses => [.. Enum.GetValues<RagStatus>()];

    [Fact]
    public void Rag_Shapes_DifferForEveryStatus() =>
        Enum.GetValues<RagStatus>().Select(s => Rendered.Html(RagMarks.Cell(s)).QuerySelector("svg")!.InnerHtml).Distinct().Count()
            .ShouldBe(Enum.GetValues<RagStatus>().Length);

    [Fact]
    public async Task Rag_ClaimedOtherwise_ShowsTheDiffersMarkWithItsReason()
    {
        var body = await Rendered.Tag(new RagTagHelper { Status = RagStatus.OffTrack, Claimed = RagStatus.AtRisk, Reason = "agency cover starts 1 December." });

        body.QuerySelector(".app-differs")!.TextContent.ShouldBe("Differs. Lead claims At risk: “agency cover starts 1 December”.");
    }

    [Theory]
    [InlineData(RagStatus.OffTrack)]
    [InlineData(null)]
    public async Task Rag_ClaimedTheSameOrNothing_ShowsNoMark(RagStatus? claimed)
    {
        var body = await Rendered.Tag(new RagTagHelper { Status = RagStatus.OffTrack, Claimed = claimed, Reason = "a reason" });

        body.QuerySelector(".app-differs").ShouldBeNull();
        body.TextContent.ShouldNotContain("a reason");
    }

    [Fact]
    public async Task RagCell_WithALabel_SaysBothToAScreenReader()
    {
        var body = await Rendered.Tag(new RagCellTagHelper { Status = RagStatus.AtRisk, Label = "September" });

        body.QuerySelector(".govuk-visually-hidden")!.TextContent.ShouldBe("September: At risk");
    }

    [Theory]
    [InlineData(RagStatus.AtRisk, RagStatus.OnTrack, "Better")]
    [InlineData(RagStatus.OnTrack, RagStatus.Complete, "Better")]
    [InlineData(RagStatus.AtRisk, RagStatus.OffTrack, "Worse")]
    [InlineData(RagStatus.Complete, RagStatus.OffTrack, "Worse")]
    [InlineData(RagStatus.OffTrack, RagStatus.OffTrack, "No change")]
    [InlineData(RagStatus.NotStarted, RagStatus.OnTrack, "No change")]
    [InlineData(null, RagStatus.OffTrack, "New")]
    public void Movement_BetweenStatuses_IsSaidInAWord(RagStatus? from, RagStatus to, string word) => Movement.Word(from, to).ShouldBe(word);

    [Fact]
    public async Task Strip_WithRuns_BracketsEachWithItsLastReasons()
    {
        RagStatus[] statuses = [RagStatus.OnTrack, RagStatus.OnTrack, RagStatus.OffTrack, RagStatus.OnTrack];
        var body = await Rendered.Tag(new RagStripTagHelper
        {
            Periods = [.. statuses.Select((s, i) => new PeriodStatus(new DateOnly(2025, 12, 1).AddMonths(i), s, [$"Reason {i}."]))],
        });

        var runs = body.QuerySelectorAll(".app-history__run");
        runs.Select(r => (r.GetAttribute("data-c"), r.GetAttribute("data-n"))).ShouldBe([("1", "2"), ("3", "1"), ("4", "1")]);
        runs[0].TextContent.ShouldBe("On trackReason 1.");
        body.QuerySelector("[role=group]")!.GetAttribute("aria-label").ShouldBe("Status by month, December 2025 to March 2026");
        body.QuerySelectorAll(".app-history__cell b").Select(b => b.TextContent).ShouldBe(["Dec", "Jan"]);
    }

    [Fact]
    public async Task Strip_OfThirteenPeriods_ShowsTheLastTwelve()
    {
        var body = await Rendered.Tag(new RagStripTagHelper
        {
            Periods = [.. Enumerable.Range(0, 13).Select(i => new PeriodStatus(new DateOnly(2025, 1, 1).AddMonths(i), RagStatus.OnTrack, []))],
        });

        body.QuerySelectorAll(".app-history__cell").Length.ShouldBe(12);
        body.QuerySelector(".app-history__run")!.GetAttribute("data-n").ShouldBe("12");
    }

    [Fact]
    public async Task Changes_WithEmphasis_BoldTheWordsAndEncodeTheRest()
    {
        var body = await Rendered.Tag(new ChangeListTagHelper
        {
            Changes = [new(ChangeKind.OffTrack, "**Autism** <i>moved</i> to **off track**. 2 ** 3", "", default, null, RagStatus.OffTrack)],
        });

        body.QuerySelectorAll("b").Select(b => b.TextContent).ShouldBe(["Autism", "off track"]);
        body.QuerySelector("i").ShouldBeNull();
        body.QuerySelector(".app-cell")!.GetAttribute("data-rag").ShouldBe("off");
    }
}
