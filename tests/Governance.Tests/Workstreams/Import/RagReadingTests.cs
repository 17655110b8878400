using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Tests.Workstreams.Import.Workbooks;

namespace Governance.Tests.Workstreams.Import;

public sealed class RagReadingTests
{
    [Theory]
    [InlineData("Red", RagStatus.OffTrack)]
    [InlineData("r", RagStatus.OffTrack)]
    [InlineData("Off-track", RagStatus.OffTrack)]
    [InlineData("AMBER", RagStatus.AtRisk)]
    [InlineData("A", RagStatus.AtRisk)]
    [InlineData("Yellow", RagStatus.AtRisk)]
    [InlineData("green", RagStatus.OnTrack)]
    [InlineData("G", RagStatus.OnTrack)]
    [InlineData("On track", RagStatus.OnTrack)]
    [InlineData("Green - on track", RagStatus.OnTrack)]
    [InlineData("Blue", RagStatus.Complete)]
    [InlineData("B (complete)", RagStatus.Complete)]
    [InlineData("Completed", RagStatus.Complete)]
    [InlineData("Not started", RagStatus.NotStarted)]
    [InlineData("Grey", RagStatus.NotStarted)]
    [InlineData("Cancelled", RagStatus.Closed)]
    [InlineData("Closed without completing", RagStatus.Closed)]
    [InlineData("\U0001F7E2", RagStatus.OnTrack)]
    public void Read_RagWordOrLetter_IsUnderstood(string text, RagStatus expected)
    {
        var reading = Reads.One("RAG rating", text);

        reading.Rows[0].ClaimedRag.ShouldBe(expected);
        reading.Rows[0].Notes.ShouldBeNull();
        reading.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Amber/Green", null, "rag-in-doubt")]
    [InlineData("R-A", null, "rag-in-doubt")]
    [InlineData("Green to Amber", null, "rag-in-doubt")]
    [InlineData("Closed", null, "rag-in-doubt")]
    [InlineData("Delayed", RagStatus.AtRisk, "rag-in-doubt")]
    [InlineData("Rather good", null, "rag-not-understood")]
    [InlineData("3", null, "rag-not-understood")]
    public void Read_RagInDoubt_IsAQueryAndTheTextIsKept(string text, RagStatus? expected, string code)
    {
        var reading = Reads.One("RAG", text);

        reading.Rows[0].ClaimedRag.ShouldBe(expected);
        reading.Rows[0].Notes.ShouldBe($"RAG: {text}");
        reading.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Code.ShouldBe(code), p => p.Severity.ShouldBe(Severity.Query), p => p.Row.ShouldBe(2), p => p.Column.ShouldBe("C (RAG)"));
    }

    [Fact]
    public void Read_RagWithMoreWords_KeepsThemInTheNotes()
    {
        var action = Reads.One("RAG", "Amber - was green last month, recruiting").Rows[0];

        action.ClaimedRag.ShouldBe(RagStatus.AtRisk);
        action.Notes.ShouldBe("RAG: Amber - was green last month, recruiting");
    }

    [Theory]
    [InlineData("FF0000", RagStatus.OffTrack, "red")]
    [InlineData("C00000", RagStatus.OffTrack, "red")]
    [InlineData("FFC7CE", RagStatus.OffTrack, "red")]
    [InlineData("FFC000", RagStatus.AtRisk, "amber")]
    [InlineData("FFFF00", RagStatus.AtRisk, "amber")]
    [InlineData("FFEB9C", RagStatus.AtRisk, "amber")]
    [InlineData("92D050", RagStatus.OnTrack, "green")]
    [InlineData("00B050", RagStatus.OnTrack, "green")]
    [InlineData("C6EFCE", RagStatus.OnTrack, "green")]
    [InlineData("0070C0", RagStatus.Complete, "blue")]
    [InlineData("00B0F0", RagStatus.Complete, "blue")]
    [InlineData("A6A6A6", RagStatus.NotStarted, "grey")]
    public void Read_StatusAsFillOnly_IsUnderstoodAndSaid(string fill, RagStatus expected, string name)
    {
        var reading = Reads.One("RAG", Sketch.Painted(fill));

        reading.Rows[0].ClaimedRag.ShouldBe(expected);
        reading.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            p => p.Code.ShouldBe("colour-read"), p => p.Severity.ShouldBe(Severity.Advice), p => p.Message.ShouldContain($"{name} fill"), p => p.Message.ShouldContain("row 2"));
    }

    [Theory]
    [InlineData("7030A0", "colour-not-understood")]
    [InlineData("FF66CC", "colour-not-understood")]
    [InlineData("FFFFFF", null)]
    [InlineData("000000", null)]
    public void Read_FillThatIsNoRag_ClaimsNothing(string fill, string? code)
    {
        var reading = Reads.One("RAG", Sketch.Painted(fill));

        reading.Rows[0].ClaimedRag.ShouldBeNull();
        reading.Problems.Select(p => p.Code).ShouldBe(code is null ? [] : [code]);
    }

    [Fact]
    public void Read_ThemeTintAndIndexedFills_AreResolved()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "RAG")
            .Row(2, "1", "Theme green", new Sketch((object?)null) { ThemeFill = (9, 0.4) })
            .Row(3, "2", "Theme gold, darker", new Sketch((object?)null) { ThemeFill = (7, -0.25) })
            .Row(4, "3", "Old palette red", new Sketch((object?)null) { IndexedFill = 10 });

        Reads.Plan(book).Rows.Select(r => r.ClaimedRag).ShouldBe([RagStatus.OnTrack, RagStatus.AtRisk, RagStatus.OffTrack]);
    }

    [Fact]
    public void Read_TextOnAnotherColour_TakesTheTextAndAsks()
    {
        var reading = Reads.One("RAG", Sketch.Painted("FF0000", "Green"));

        reading.Rows[0].ClaimedRag.ShouldBe(RagStatus.OnTrack);
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("rag-text-and-colour-differ");
    }

    [Fact]
    public void Read_ColouredSign_GoesByItsInk() =>
        Reads.One("RAG", new Sketch("\u25cf") { Ink = "00B050" }).Rows[0].ClaimedRag.ShouldBe(RagStatus.OnTrack);

    [Fact]
    public void Read_StripesOfATable_AreNoStatus()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "RAG")
            .Row(2, Sketch.Painted("DDEBF7", "1"), Sketch.Painted("DDEBF7", "Publish"), Sketch.Painted("DDEBF7"))
            .Row(3, "2", "Train", null);

        Reads.Plan(book).Rows.Select(r => r.ClaimedRag).ShouldBe([null, null]);
    }

    [Fact]
    public void Read_PlanWithoutAnyStatusColumn_GoesByTheFillOfTheAction()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Owner").Row(2, "1", Sketch.Painted("FFC000", "Publish"), "Lead").Row(3, "2", "Train", "Lead");

        Reads.Plan(book).Rows.Select(r => r.ClaimedRag).ShouldBe([RagStatus.AtRisk, null]);
    }

    [Fact]
    public void Read_StatusInWordsBesideARag_KeepsBoth()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Status", "RAG")
            .Row(2, "1", "Publish", "In progress", "Green")
            .Row(3, "2", "Train", "Complete", "Amber");

        var reading = Reads.Plan(book);

        reading.Rows.Select(r => r.ClaimedRag).ShouldBe([RagStatus.OnTrack, RagStatus.AtRisk]);
        reading.Rows.Select(r => r.StatusAsStated).ShouldBe(["In progress", "Complete"]);
        reading.Rows[0].Notes.ShouldBe("Status: In progress");
        reading.Problems.Where(p => p.Severity == Severity.Query).ShouldHaveSingleItem().Code.ShouldBe("rag-and-status-differ");
    }
}
