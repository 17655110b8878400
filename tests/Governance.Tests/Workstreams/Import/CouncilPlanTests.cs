using Governance.Platform.Dates;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class CouncilPlanTests
{
    private static readonly PlanReading Reading = Reads.Plan(CouncilPlan.Book());

    private static PlanRow Action(string reference) => Reading.Rows.Single(r => r.Reference == reference);

    [Fact]
    public void Read_CouncilPlan_FindsItsActionsInOrder()
    {
        Reading.Problems.Where(p => p.Severity == Severity.Error).ShouldBeEmpty();
        Reading.Sheet.ShouldBe(CouncilPlan.Sheet);
        Reading.HeaderRows.ShouldBe([4, 5]);
        Reading.Rows.Select(r => r.Reference).ShouldBe(["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"]);
        Reading.Rows.Select(r => r.Section).Distinct().ShouldBe(["Priority 1: Earlier identification", "Priority 2: Waiting times"]);
    }

    [Fact]
    public void Read_CouncilPlan_CountsEveryRowOnce()
    {
        var counts = Reading.Counts;

        counts.ShouldBe(new PlanCounts(Read: 17, Actions: 6, Continued: 1, SubHeadings: 2, Totals: 2, OtherSetAside: 4, Blank: 2));
        counts.Read.ShouldBe(counts.Actions + counts.Continued + counts.SubHeadings + counts.Totals + counts.OtherSetAside + counts.Blank);
    }

    [Fact]
    public void Read_CouncilPlan_KnowsTheColumnsUnderGroupHeadings()
    {
        var mapping = Reading.Mapping;

        mapping[TargetField.Start]!.Heading.ShouldBe("Timescale: Start");
        mapping[TargetField.CurrentDue]!.Label.ShouldBe("F (Timescale: Revised)");
        mapping[TargetField.Blockers]!.Letter.ShouldBe("K");
        mapping.Unmapped.Select(c => c.Heading).ShouldBe(["Budget code", "Link to JSNA"]);
    }

    [Fact]
    public void Read_CouncilPlan_ReadsCellsAsShownAndMeant()
    {
        var offer = Action("1.1");

        offer.ClaimedRag.ShouldBe(RagStatus.OnTrack);
        offer.Percent.ShouldBe(50);
        offer.UpdateText.ShouldBe("Draft agreed\nSecond reading in July");
        offer.Start.ShouldBe(new StatedDate("05/01/2026", new DateOnly(2026, 1, 5), DatePrecision.Day));
        offer.CurrentDue!.Resolved.ShouldBe(new DateOnly(2026, 9, 30));
        offer.BaselineDue.ShouldBeNull();
        offer.Notes.ShouldBe("Budget code: X123\nLink to JSNA: Chapter 4");
        Action("2.3").CurrentDue.ShouldBe(new StatedDate("Dec-26", new DateOnly(2026, 12, 31), DatePrecision.Month));
        Action("2.1").ClaimedRag.ShouldBe(RagStatus.OffTrack);
        Action("2.2").ClaimedRag.ShouldBe(RagStatus.Complete);
    }

    [Fact]
    public void Read_CouncilPlan_KeepsWhatItDoesNotUnderstandInTheNotes()
    {
        Action("1.2").Notes.ShouldBe("Link to JSNA: Chapter 2\nProgress %: about half\nComment on B9: Ask the early years board");
        Action("1.3").Notes.ShouldBe("RAG: Amber/Green");
        Action("2.1").Notes.ShouldBe("Link to JSNA: #REF!\nComment on I13: Numbers to be checked");
    }

    [Fact]
    public void Read_CouncilPlan_KeepsImpreciseDatesAsStated()
    {
        var training = Action("1.2");

        training.BaselineDue.ShouldBe(new StatedDate("by end of Q4", new DateOnly(2027, 3, 31), DatePrecision.Quarter));
        training.CurrentDue.ShouldBe(new StatedDate("TBC", null, DatePrecision.None));
        training.Start.ShouldBe(new StatedDate("September 2025", new DateOnly(2025, 9, 1), DatePrecision.Month));
        Action("1.3").CurrentDue.ShouldBe(new StatedDate("within 6 months", null, DatePrecision.Relative, NeedsAnchor: true));
    }

    [Theory]
    [InlineData("macros-ignored", null, null)]
    [InlineData("links-ignored", null, null)]
    [InlineData("hidden-sheet", null, null)]
    [InlineData("other-sheet", null, null)]
    [InlineData("conditional-colours-ignored", null, null)]
    [InlineData("text-box", null, null)]
    [InlineData("formulas-read", null, null)]
    [InlineData("column-to-notes", null, "L (Budget code)")]
    [InlineData("hidden-column", null, "L (Budget code)")]
    [InlineData("hidden-rows", 10, null)]
    [InlineData("colour-read", 7, "G (RAG)")]
    [InlineData("colour-read", 9, "G (RAG)")]
    [InlineData("continuation", 8, null)]
    [InlineData("percent-not-understood", 9, "H (Progress %)")]
    [InlineData("date-assumed", 9, "E (Timescale: Due)")]
    [InlineData("date-open", 9, "F (Timescale: Revised)")]
    [InlineData("date-needs-anchor", 10, "E (Timescale: Due)")]
    [InlineData("rag-in-doubt", 10, "G (RAG)")]
    [InlineData("formula-error", 13, "M (Link to JSNA)")]
    [InlineData("formula-without-value", 15, "H (Progress %)")]
    [InlineData("total-skipped", 17, null)]
    [InlineData("total-skipped", 18, null)]
    [InlineData("key-skipped", 21, null)]
    public void Read_CouncilPlan_NamesEveryTroubleByRowAndColumn(string code, int? row, string? column) =>
        Reading.Problems.ShouldContain(p => p.Code == code && (row == null || p.Row == row) && (column == null || p.Column == column));

    [Fact]
    public void Read_CouncilPlanWithDuplicateReference_IsRefusedNamingBothRows()
    {
        var reading = Reads.Plan(CouncilPlan.Book(duplicateReference: true));

        reading.Refused.ShouldBeTrue();
        var problem = reading.Problems.Single(p => p.Severity == Severity.Error);
        problem.Code.ShouldBe("reference-duplicate");
        problem.Message.ShouldContain("row 9 and again in row 13");
        (problem.Sheet, problem.Row, problem.Column).ShouldBe((CouncilPlan.Sheet, 13, "A (Ref)"));
    }

    [Fact]
    public void Read_CouncilPlanTwice_ReadsTheSame() =>
        System.Text.Json.JsonSerializer.Serialize(Reads.Plan(CouncilPlan.Book())).ShouldBe(System.Text.Json.JsonSerializer.Serialize(Reading));
}
