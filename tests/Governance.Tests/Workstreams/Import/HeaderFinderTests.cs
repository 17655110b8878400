using Governance.Platform.Messages;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;
using Governance.Workstreams.Import.Columns;

namespace Governance.Tests.Workstreams.Import;

public sealed class HeaderFinderTests
{
    [Theory]
    [InlineData("Ref No.", nameof(TargetField.Reference))]
    [InlineData("ID", nameof(TargetField.Reference))]
    [InlineData("#", null)]
    [InlineData("What we will do", nameof(TargetField.Title))]
    [InlineData("Actions required", nameof(TargetField.Title))]
    [InlineData("Description", nameof(TargetField.Description))]
    [InlineData("By whom", nameof(TargetField.Owner))]
    [InlineData("Responsible lead / officer", nameof(TargetField.Owner))]
    [InlineData("owner_as_stated", nameof(TargetField.Owner))]
    [InlineData("Lead agency", nameof(TargetField.Partner))]
    [InlineData("Start date", nameof(TargetField.Start))]
    [InlineData("By when?", nameof(TargetField.Due))]
    [InlineData("Timescale", nameof(TargetField.Due))]
    [InlineData("Target date for completion", nameof(TargetField.Due))]
    [InlineData("Due (dd/mm/yyyy)", nameof(TargetField.Due))]
    [InlineData("Original due date", nameof(TargetField.BaselineDue))]
    [InlineData("Revised deadline", nameof(TargetField.CurrentDue))]
    [InlineData("Forecast", nameof(TargetField.Forecast))]
    [InlineData("BRAG rating", nameof(TargetField.Rag))]
    [InlineData("RAG July 2026", nameof(TargetField.Rag))]
    [InlineData("Current status", nameof(TargetField.Status))]
    [InlineData("% complete", nameof(TargetField.Percent))]
    [InlineData("Progress %", nameof(TargetField.Percent))]
    [InlineData("Update (June 2026)", nameof(TargetField.Update))]
    [InlineData("Latest position", nameof(TargetField.Update))]
    [InlineData("Success criteria / KPI", nameof(TargetField.SuccessMeasure))]
    [InlineData("What will success look like?", nameof(TargetField.SuccessMeasure))]
    [InlineData("Key milestones", nameof(TargetField.Milestones))]
    [InlineData("Risks & issues", nameof(TargetField.Blockers))]
    [InlineData("Evidence of impact", nameof(TargetField.ImpactEvidence))]
    [InlineData("Date completed", nameof(TargetField.CompletedOn))]
    [InlineData("Theme", nameof(TargetField.Theme))]
    [InlineData("Additional comments", nameof(TargetField.Notes))]
    [InlineData("Impact of not doing this", null)]
    [InlineData("Budget code", null)]
    [InlineData("Who else must be told when it is late", null)]
    public void Guess_Heading_IsTheFieldItMeans(string heading, string? expected) =>
        (HeadingGuess.Of(string.Empty, heading).Field?.ToString()).ShouldBe(expected);

    [Fact]
    public void Guess_OwnHeadings_AreAllUnderstoodAgain()
    {
        var fields = Enum.GetValues<TargetField>();
        BookSketch.Plan(out var book).Row(1, [.. fields.Select(f => f.Heading())]).Row(2, [.. fields.Select(_ => (object?)null)]).Row(3, "1", "Publish");

        var mapping = Reads.Plan(book).Mapping;

        mapping.Columns.Select(c => c.Field).ShouldBe(fields.Select(f => (TargetField?)f));
        mapping.Columns.ShouldAllBe(c => c.Confidence == 1);
    }

    [Fact]
    public void Find_HeadingsUnderGroupsOfMonths_UsesTheLatest()
    {
        BookSketch.Plan(out var book)
            .Row(1, "Ref", "Action", "RAG", null, null, "Progress", null)
            .Row(2, null, null, "Apr", "May", "Jun", "May", "Jun")
            .Merge("C1:E1").Merge("F1:G1").Merge("A1:A2").Merge("B1:B2")
            .Row(3, "1", "Publish", "Green", "Amber", "Red", "Started", "Stuck");

        var reading = Reads.Plan(book);

        reading.HeaderRows.ShouldBe([1, 2]);
        reading.Mapping[TargetField.Rag]!.Label.ShouldBe("E (RAG: Jun)");
        reading.Rows[0].ClaimedRag.ShouldBe(Governance.Platform.Rag.RagStatus.OffTrack);
        reading.Rows[0].UpdateText.ShouldBe("Stuck");
        reading.Rows[0].Notes.ShouldBe("RAG: Apr: Green\nRAG: May: Amber\nProgress: May: Started");
        reading.Problems.Count(p => p.Code == "two-columns-for-one-field").ShouldBe(3);
    }

    [Fact]
    public void Find_NoHeader_IsRefusedWithTheHeadingsWanted()
    {
        BookSketch.Plan(out var book).Row(1, "Publish the core offer", "Head of SEND").Row(2, "Train staff", "Lead");

        var reading = Reads.Plan(book);

        reading.Refused.ShouldBeTrue();
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("header-not-found");
        reading.Rows.ShouldBeEmpty();
    }

    [Fact]
    public void Find_SheetThatIsNotThere_IsRefusedWithTheNamesThatAre()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Owner");

        Reads.Plan(book, Reads.Options with { Sheet = "Plan B" }).Problems.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(p => p.Code.ShouldBe("sheet-not-found"), p => p.Message.ShouldContain("Action plan"));
    }

    [Fact]
    public void Find_SeveralPlans_ReadsTheBestAndNamesTheOthers()
    {
        var book = new BookSketch();
        book.Sheet("Short").Row(1, "Ref", "Action", "Owner").Row(2, "1", "a", "b");
        book.Sheet("Full").Row(1, "Ref", "Action", "Owner", "Due", "RAG").Row(2, "1", "a", "b", "1/1/2027", "Green");

        var reading = Reads.Plan(book);

        reading.Sheet.ShouldBe("Full");
        reading.Problems.ShouldContain(p => p.Code == "other-plan-sheet" && p.Sheet == "Short" && p.Severity == Severity.Query);
    }

    [Fact]
    public void Saved_Mapping_AppliesToReorderedColumnsAndStrangeHeadings()
    {
        BookSketch.Plan(out var first).Row(1, "Ref", "Action", "Zuständig", "Comments", "Comments").Row(2, "1", "Publish", "Head of SEND", "a", "b");
        var chosen = Reads.Plan(first, Reads.Options with { Overrides = new Dictionary<string, TargetField?> { ["Zuständig"] = TargetField.Owner, ["D"] = TargetField.Blockers } });
        var saved = SavedMapping.FromJson(chosen.Mapping.ToSaved().ToJson());

        BookSketch.Plan(out var second).Row(1, "Comments", "Zuständig", "Comments", "Action", "Ref").Row(2, "a", "Head of SEND", "b", "Publish", "1");
        var row = Reads.Plan(second, saved: saved).Rows[0];

        saved!.Columns.ShouldBe(chosen.Mapping.ToSaved().Columns);
        (row.Reference, row.Title, row.OwnerAsStated, row.Blockers, row.UpdateText).ShouldBe(("1", "Publish", "Head of SEND", "a", "b"));
    }

    [Fact]
    public void Override_ToNothing_SendsTheColumnToTheNotes()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", "Owner", "Due").Row(2, "1", "Publish", "Lead", "3/10/2026");

        var row = Reads.Plan(book, Reads.Options with { Overrides = new Dictionary<string, TargetField?> { ["C"] = null } }).Rows[0];

        (row.OwnerAsStated, row.Notes).ShouldBe((null, "Owner: Lead"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"columns\":[{\"heading\":\"A\",\"occurrence\":1,\"field\":\"noSuchField\"}]}")]
    [InlineData("{\"columns\":null}")]
    public void FromJson_AnythingElse_IsNoMapping(string? json) => SavedMapping.FromJson(json).ShouldBeNull();

    [Fact]
    public void Guess_DescriptionWithoutAction_IsTheAction()
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action description", "Owner").Row(2, "1", "Publish", "Lead");

        Reads.Plan(book).Rows.ShouldHaveSingleItem().Title.ShouldBe("Publish");
    }
}
