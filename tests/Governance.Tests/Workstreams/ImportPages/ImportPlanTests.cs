using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Testing.Hosting;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Pages.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.ImportPages;

/// <summary>A plan as councils keep it, through the command that page and command line send.</summary>
public sealed class ImportPlanTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Key = "autism";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task DryRun_SaysWhatWouldBeAddedAndChangesNothing()
    {
        var before = await Count();

        var outcome = (await Import(CouncilPlan.Book().Bytes(), dryRun: true)).Value;

        outcome.Counts["read"].ShouldBe(6);
        outcome.Counts["added"].ShouldBe(6);
        outcome.Problems.ShouldContain(p => p.Code == "date-needs-anchor" && p.Row == 10);
        (await Count()).ShouldBe(before);
        (await area.Database(db => db.Set<Governance.Workstreams.Domain.SavedMapping>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Import_AddsEveryActionWithWhatThePlanSaid()
    {
        var outcome = (await Import(CouncilPlan.Book().Bytes())).Value;

        outcome.Count(ImportKind.Added).ShouldBe(6);
        var actions = await Stored("1.1", "1.2", "2.1", "2.2");
        var offer = actions["1.1"];
        (offer.OwnerRole, offer.OwnerAccountId is not null).ShouldBe(("Head of SEND", true));
        (offer.CurrentDue, offer.BaselineDue, offer.Percent).ShouldBe((new DateOnly(2026, 9, 30), new DateOnly(2026, 9, 30), 50));
        (offer.Claimed, offer.Status).ShouldBe((RagStatus.OnTrack, RagStatus.OffTrack));
        offer.Notes.ShouldContain("Budget code: X123");
        offer.LastUpdateText.ShouldBe("Draft agreed\nSecond reading in July");
        offer.Section.ShouldBe("Priority 1: Earlier identification");
        var training = actions["1.2"];
        (training.CurrentDue, training.DueAsStated).ShouldBe((null, "TBC"));
        training.Blockers.ShouldHaveSingleItem().Text.ShouldBe("Venue");
        actions["2.2"].Notes.ShouldContain("RAG in the plan: Complete");
    }

    [Fact]
    public async Task Import_OfTheSameFileAgain_ChangesNothing()
    {
        await Import(CouncilPlan.Book().Bytes());
        var versions = await Versions();

        var again = (await Import(CouncilPlan.Book().Bytes())).Value;

        again.Changes.SelectMany(c => c.Fields.Select(f => $"{c.Reference} {f.Field}: [{f.Before}] -> [{f.After}]")).ShouldBeEmpty();
        again.Count(ImportKind.Unchanged).ShouldBe(6);
        (await Versions()).ShouldBe(versions);
    }

    [Fact]
    public async Task Import_WithADuplicateReference_IsRefusedWholeNamingBothRows()
    {
        var before = await Count();

        var refused = await Import(CouncilPlan.Book(duplicateReference: true).Bytes());

        refused.Outcome.ShouldBe(Outcome.Invalid);
        refused.Problems.Single(p => p.Severity == Severity.Error).Message.ShouldContain("row 9 and again in row 13");
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Import_IsAuditedWithTheFileAndItsHash()
    {
        var bytes = CouncilPlan.Book().Bytes();

        await Import(bytes);

        var line = await area.Database(db => db.Set<AuditEntry>().SingleAsync(e => e.Act == "Imported plan"));
        line.After.ShouldContain("plan.xlsx");
        line.After.ShouldContain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        await using var scope = area.Scope();
        (await scope.ServiceProvider.GetRequiredService<AuditTrail>().Verify(CancellationToken.None)).Ok.ShouldBeTrue();
    }

    [Fact]
    public async Task Import_ThatMovesADueDate_KeepsTheDateAndForecastsTheNewOne()
    {
        await Import(Csv("Ref,Action,Owner,Due,Start\nA1,Draft the offer,Head of SEND,30/11/2026,01/09/2026\n"), "a.csv");

        var outcome = (await Import(Csv("Ref,Action,Owner,Due,Start\nA1,Draft the offer,Head of SEND,31/01/2027,01/09/2026\n"), "a.csv")).Value;

        outcome.Problems.ShouldContain(p => p.Code == "due-needs-decision" && p.Row == 2);
        var action = (await Stored("A1"))["A1"];
        (action.BaselineDue, action.CurrentDue, action.Forecast).ShouldBe((new DateOnly(2026, 11, 30), new DateOnly(2026, 11, 30), new DateOnly(2027, 1, 31)));
    }

    [Theory]
    [InlineData("A1,Publish,Head of SEND,01/02/2027,01/01/2027,,", "due-before-start", "D (Due)", false)]
    [InlineData("A1,Publish,Head of SEND,31/12/2026,01/01/2027,,", "due-before-start", "D (Due)", true)]
    [InlineData("A1,Publish,Head of SEND,31/01/2027,,Draft \u2014 31 January 2027,", "milestone-after-due", "F (Milestones)", false)]
    [InlineData("A1,Publish,Head of SEND,31/01/2027,,Draft \u2014 1 February 2027,", "milestone-after-due", "F (Milestones)", true)]
    public async Task Import_WhoseDatesDoNotFollowEachOther_IsRefusedAtTheCell(string row, string code, string column, bool refused)
    {
        var result = await Import(Csv($"Ref,Action,Owner,Due,Start,Milestones,Notes\n{row}\n"), "a.csv");

        result.Ok.ShouldBe(!refused);
        result.Problems.Any(p => p.Code == code && p.Row == 2 && p.Column == column && p.Severity == Severity.Error).ShouldBe(refused);
    }

    [Fact]
    public async Task Import_OfDatesThatWereOutOfOrderHereAlready_IsNotRefusedForThem()
    {
        var file = Csv("Ref,Action,Owner,Due,Start,Milestones\nA1,Publish,Head of SEND,31/01/2027,01/01/2027,Draft \u2014 20 January 2027\n");
        await Import(file, "a.csv");
        await area.Database(async db =>
        {
            var action = await db.Set<WorkstreamAction>().SingleAsync(a => a.Reference == "A1");
            (action.CurrentDue, action.BaselineDue) = (new DateOnly(2026, 12, 20), new DateOnly(2026, 12, 20));
            return await db.SaveChangesAsync();
        });

        var again = await Import(Csv("Ref,Action,Owner,Due,Start,Milestones\nA1,Publish it widely,Head of SEND,20/12/2026,01/01/2027,Draft \u2014 20 January 2027\n"), "a.csv");

        again.Ok.ShouldBeTrue(string.Join("; ", again.Problems.Select(p => p.Message)));
        (await Stored("A1"))["A1"].Title.ShouldBe("Publish it widely");
    }

    [Fact]
    public async Task Import_OverAnUpdateWrittenHere_KeepsItAndPutsThePlansTextInTheNotes()
    {
        await Import(Csv("Ref,Action,Owner,Due,Start,Update\nA1,Draft the offer,Head of SEND,30/11/2026,01/09/2026,First words\n"), "a.csv");
        var id = (await Stored("A1"))["A1"].Id;
        await area.Database(async db =>
        {
            var update = await db.Set<ActionUpdate>().SingleAsync(u => u.ActionId == id);
            update.SubmittedBy = "Head of SEND";
            return await db.SaveChangesAsync();
        });

        var outcome = (await Import(Csv("Ref,Action,Owner,Due,Start,Update\nA1,Draft the offer,Head of SEND,30/11/2026,01/09/2026,Other words\n"), "a.csv")).Value;

        outcome.Problems.ShouldContain(p => p.Code == "update-kept");
        var action = (await Stored("A1"))["A1"];
        action.LastUpdateText.ShouldBe("First words");
        action.Notes.ShouldContain("Update in the plan: Other words");
    }

    [Fact]
    public async Task Import_OfRowsWithoutReferences_FindsThemAgainByTitle()
    {
        var file = Csv("Action,Owner,Due\nDraft the offer,Head of SEND,30/11/2026\nHold a workshop,Head of SEND,30/11/2026\n");
        var first = (await Import(file, "a.csv")).Value;

        var second = (await Import(file, "a.csv")).Value;

        first.Changes.Select(c => c.Kind).ShouldAllBe(k => k == ImportKind.Added);
        first.Changes.Select(c => c.Reference).Distinct().Count().ShouldBe(2);
        second.Changes.Select(c => (c.Kind, c.Reference)).ShouldBe(first.Changes.Select(c => (ImportKind.Unchanged, c.Reference)));
    }

    [Fact]
    public async Task Import_WhoseSaveFailsHalfWay_LeavesNothingBehind()
    {
        var before = await Count();
        await using var scope = area.Scope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        db.Add(new Dependency { ActionId = Guid.CreateVersion7(), NeedsActionId = Guid.CreateVersion7() });

        await Should.ThrowAsync<DbUpdateException>(() => scope.ServiceProvider.GetRequiredService<ISender>().Send(new ImportPlan(Key, new("plan.xlsx", CouncilPlan.Book().Bytes()), DryRun: false)));

        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Import_BySomebodyWhoDoesNotLeadIt_IsForbidden()
    {
        var result = await area.Send(new ImportPlan(Key, new("plan.xlsx", CouncilPlan.Book().Bytes()), DryRun: true), await area.Who("Head of Inclusion"));

        result.Outcome.ShouldBe(Outcome.Forbidden);
    }

    private static byte[] Csv(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private Task<Result<ImportOutcome>> Import(byte[] bytes, string name = "plan.xlsx", bool dryRun = false) => area.Send(new ImportPlan(Key, new(name, bytes), dryRun));

    private Task<int> Count() => area.Database(db => db.Set<WorkstreamAction>().CountAsync());

    private Task<Dictionary<string, int>> Versions() => area.Database(db => db.Set<WorkstreamAction>().ToDictionaryAsync(a => a.Reference, a => a.Version));

    private Task<Dictionary<string, WorkstreamAction>> Stored(params string[] references) => area.Database(db =>
        db.Set<WorkstreamAction>().Include(a => a.Milestones).Include(a => a.Blockers).Where(a => references.Contains(a.Reference)).ToDictionaryAsync(a => a.Reference));
}
