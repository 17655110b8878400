using Governance.Platform.Messages;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class PlanRowsTests
{
    private static SheetSketch Plan(out BookSketch book) => BookSketch.Plan(out book).Row(1, "Ref", "Action", "Owner", "Due", "Update");

    private static IEnumerable<string> Queries(PlanReading reading) => reading.Problems.Where(p => p.Severity != Severity.Advice).Select(p => p.Code);

    [Fact]
    public void Read_ActionMergedDownOverItsUpdates_IsOneAction()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead", "1/10/2026", "April").Row(3, null, null, null, null, "May").Row(4, "2", "Train", null, null, "June")
            .Merge("A2:A3").Merge("B2:B3").Merge("C2:C4");

        var reading = Reads.Plan(book);

        reading.Rows.Select(r => (r.Reference, r.UpdateText, r.OwnerAsStated)).ShouldBe([("1", "April\nMay", "Lead"), ("2", "June", "Lead")]);
        reading.Refused.ShouldBeFalse();
    }

    [Fact]
    public void Read_ReferenceMergedOverSeveralActions_IsNotADuplicate()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead").Row(3, null, "Print", "Lead").Merge("A2:A3");

        var reading = Reads.Plan(book);

        reading.Rows.Select(r => (r.Reference, r.Notes)).ShouldBe([("1", null), (null, "Ref: 1 (merged)")]);
        Queries(reading).ShouldBe(["reference-shared", "reference-missing"]);
    }

    [Fact]
    public void Read_CellMergedAcrossTwoColumns_IsReadOnce()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Update", "Blockers").Row(2, "1", "Publish", "Same text").Merge("C2:D2");

        var row = Reads.Plan(book).Rows[0];
        (row.UpdateText, row.Blockers).ShouldBe(("Same text", null));
    }

    [Fact]
    public void Read_SameReferenceOnTheNextRow_ContinuesTheAction()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead", "1/10/2026", "April").Row(3, "1", null, "Deputy", "1/11/2026", "May");

        var row = Reads.Plan(book).Rows.ShouldHaveSingleItem();
        (row.UpdateText, row.OwnerAsStated, row.CurrentDue!.AsStated, row.Notes).ShouldBe(("April\nMay", "Lead\nDeputy", "1/10/2026", "Due: 1/11/2026"));
    }

    [Theory]
    [InlineData("1.10", "1.1", false)]
    [InlineData("A1", "a1 ", true)]
    public void Read_References_AreComparedAsText(string first, string second, bool refused)
    {
        Plan(out var book).Row(2, first, "Publish", "Lead").Row(3, second, "Train", "Lead");

        Reads.Plan(book).Refused.ShouldBe(refused);
    }

    [Fact]
    public void Read_NumbersThatLostTheirNought_SayWhy()
    {
        Plan(out var book).Row(2, 1.1, "Publish", "Lead").Row(3, 1.10, "Train", "Lead");

        Reads.Plan(book).Problems.Single(p => p.Code == "reference-duplicate").Message.ShouldContain("such as 1.10");
    }

    [Fact]
    public void Read_MissingReference_IsAQueryOnItsRow()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead").Row(3, null, "Train", "Lead");

        Reads.Plan(book).Problems.Single(p => p.Code == "reference-missing").ShouldSatisfyAllConditions(p => p.Row.ShouldBe(3), p => p.Column.ShouldBe("A (Ref)"));
    }

    [Fact]
    public void Read_ReferenceWithoutAction_IsAnErrorWhenTheRowSaysMore()
    {
        Plan(out var book).Row(2, "1", null, "Lead", "1/10/2026").Row(3, "2").Row(4, "3", "Train", "Lead");

        var reading = Reads.Plan(book);

        reading.Problems.Single(p => p.Severity == Severity.Error).ShouldSatisfyAllConditions(p => p.Code.ShouldBe("title-missing"), p => p.Row.ShouldBe(2));
        reading.Problems.Single(p => p.Code == "row-without-action").Row.ShouldBe(3);
        reading.SetAside.Select(r => r.Text).ShouldBe(["Ref | Action | Owner | Due | Update", "1 | Lead | 1/10/2026", "2"]);
    }

    [Fact]
    public void Read_TextAfterASubHeadingAndNoAction_IsSetAsideAndAsked()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead").Row(3, Sketch.Heading("Priority 2")).Row(4, null, null, null, null, "Stray words").Row(5, "2", "Train", "Lead");

        var reading = Reads.Plan(book);

        reading.Rows.Select(r => r.UpdateText).ShouldBe([null, null]);
        reading.Problems.Single(p => p.Code == "row-without-action").Message.ShouldContain("Stray words");
    }

    [Fact]
    public void Read_SubHeadingsOfTwoLevels_AreBothKept()
    {
        Plan(out var book)
            .Row(2, Sketch.Painted("1F4E79", "Priority 1")).Merge("A2:E2")
            .Row(3, Sketch.Heading("Outcome A")).Row(4, "1", "Publish", "Lead")
            .Row(5, Sketch.Heading("Outcome B")).Row(6, "2", "Train", "Lead")
            .Row(7, Sketch.Painted("1F4E79", "Priority 2")).Merge("A7:E7").Row(8, "3", "Audit", "Lead");

        Reads.Plan(book).Rows.Select(r => r.Section).ShouldBe(["Priority 1 / Outcome A", "Priority 1 / Outcome B", "Priority 2"]);
    }

    [Fact]
    public void Read_SubHeadingWithItsOwnNumber_IsNoAction()
    {
        Plan(out var book).Row(2, Sketch.Heading("1"), Sketch.Heading("Earlier identification")).Row(3, "1.1", "Publish", "Lead");

        var reading = Reads.Plan(book);

        reading.Rows.ShouldHaveSingleItem().Section.ShouldBe("1 Earlier identification");
    }

    [Theory]
    [InlineData("Total communication training", "Lead", false)]
    [InlineData("Total", null, true)]
    [InlineData("Count of actions", null, true)]
    [InlineData("Grand total", null, true)]
    [InlineData("Number of red actions", null, true)]
    public void Read_Totals_AreSkippedAndActionsAreNot(string title, string? owner, bool skipped)
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead").Row(3, null, title, owner, owner is null ? (object)3d : "1/10/2026");

        var reading = Reads.Plan(book);

        reading.Counts.Totals.ShouldBe(skipped ? 1 : 0);
        reading.Rows.Count.ShouldBe(skipped ? 1 : 2);
    }

    [Fact]
    public void Read_ActionWithNothingButItsText_IsAnAction()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead").Row(3, null, "Train school staff in the new pathway");

        Reads.Plan(book).Rows.Select(r => r.Title).ShouldBe(["Publish", "Train school staff in the new pathway"]);
    }

    [Fact]
    public void Read_StruckThroughAction_IsReadAndAskedAbout()
    {
        Plan(out var book).Row(2, "1", new Sketch("Publish") { Struck = true }, "Lead");

        var reading = Reads.Plan(book);

        reading.Rows.ShouldHaveSingleItem();
        reading.Problems.Single(p => p.Code == "struck-through").Column.ShouldBe("B (Action)");
    }

    [Fact]
    public void Read_HeadingsWithoutActions_IsRefused()
    {
        Plan(out var book).Row(2, Sketch.Heading("Priority 1"));

        Reads.Plan(book).Problems.Single(p => p.Severity == Severity.Error).Code.ShouldBe("no-actions");
    }

    [Fact]
    public void Read_CommentsAnywhere_AreKept()
    {
        Plan(out var book).Row(2, "1", "Publish", "Lead").Row(4, Sketch.Heading("Priority 2")).Row(5, "2", "Train", "Lead")
            .Comment("D1", "Use school terms").Comment("D2", "Moved twice").Comment("H2", "Far out").Comment("A4", "Agreed in May").Comment("E9", "After the end");

        var reading = Reads.Plan(book);

        reading.Rows[0].Notes.ShouldBe("Comment on D2: Moved twice\nComment on H2: Far out");
        reading.Rows[1].Notes.ShouldBe("Comment on E9: After the end");
        reading.SetAside.Select(r => r.Text).ShouldBe(["Ref | Action | Owner | Due | Update | Comment on D1: Use school terms", "Priority 2 | Comment on A4: Agreed in May"]);
    }

    [Fact]
    public void Read_FormulasInAnAction_UseTheSavedValueOrSayThereIsNone()
    {
        Plan(out var book).Row(2, "1", "Publish", Sketch.Worked("A1", "Lead"), Sketch.Worked("TODAY()", null), Sketch.Error("#REF!"));

        var reading = Reads.Plan(book);

        reading.Rows[0].OwnerAsStated.ShouldBe("Lead");
        reading.Problems.Where(p => p.Row == 2).Select(p => (p.Code, p.Column)).ShouldBe([("formula-without-value", "D (Due)"), ("formula-error", "E (Update)")]);
    }
}
