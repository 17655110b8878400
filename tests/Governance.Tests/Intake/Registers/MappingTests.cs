using System.Net;
using Governance.Intake.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Registers;

/// <summary>Saved columns over HTTP: listed, forbidden, missing, invalid, stale, changed, deleted.</summary>
public sealed class MappingTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private Guid id;

    private string Path => $"/intake/mappings/{id}";

    public async Task InitializeAsync()
    {
        await area.Reset();
        id = await area.Database(db => db.Set<SavedColumns>().Select(c => c.Id).SingleAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task List_ShowsWhatIsSavedAndOffersNoActToReaders()
    {
        using var reader = await area.As("Auditor");

        var row = (await reader.Open("/intake/mappings")).QuerySelectorAll("tbody tr").ShouldHaveSingleItem();

        row.Words().ShouldContain("Council case system");
        row.QuerySelectorAll("a").ShouldBeEmpty();
        (await reader.Try(Path)).ShouldBe(HttpStatusCode.Forbidden);
        (await reader.Try(Path + "/delete")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Change_MakesTheNextEditionAndRefusesWhatCannotBeRead()
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open(Path);
        await visitor.Submit("Save", ("Fields[0]", ""));
        visitor.Page.ErrorSummary().ShouldNotBeEmpty();
        var last = visitor.Page.QuerySelectorAll("select").Length - 1;

        await visitor.Open(Path);
        await visitor.Submit("Save", ($"Fields[{last}]", ""));

        visitor.Page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().QuerySelectorAll("td")[1].Words().ShouldBe("2");
        var editions = await area.Database(db => db.Set<SavedColumns>().OrderBy(c => c.Edition).ToListAsync());
        editions.Count.ShouldBe(2);
        editions[0].Map.Columns[last].Field.ShouldNotBeNull();
        editions[1].Map.Columns[last].Field.ShouldBeNull();
        editions[1].HeaderKey.ShouldBe(editions[0].HeaderKey);
    }

    [Fact]
    public async Task Change_OfAStaleForm_ShowsBothAndSavesKnowinglyTheSecondTime()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open(Path);
        await second.Open(Path);
        var last = first.Page.QuerySelectorAll("select").Length - 1;
        await second.Submit("Save", ($"Fields[{last}]", ""));

        await first.Submit("Save", ($"Fields[{last - 1}]", ""));

        first.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        first.Page.QuerySelector(".app-conflict").Words().ShouldContain("not read");
        await first.Submit("Save");
        (await area.Database(db => db.Set<SavedColumns>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Delete_AsksFirst_ThenNoFileIsReadWithItAndOldOnesStillSaySo()
    {
        using var visitor = await area.As("Data Analyst");
        var page = await visitor.Open(Path + "/delete");
        page.Heading().ShouldEndWith("?");
        (await area.Database(db => db.Set<SavedColumns>().CountAsync(c => c.DeletedAt == null))).ShouldBe(1);

        await visitor.Submit("Delete them");

        visitor.Page.QuerySelector("main").Words().ShouldContain("None is saved");
        (await area.Database(db => db.Set<SavedColumns>().CountAsync())).ShouldBe(1);
        (await visitor.Try(Path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Delete_OfAnEditionThatWasChangedSince_IsRefused()
    {
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        await first.Open(Path + "/delete");
        await second.Open(Path);
        await second.Submit("Save", ($"Fields[{second.Page.QuerySelectorAll("select").Length - 1}]", ""));

        await first.Submit("Delete them");

        first.Page.ErrorSummary().ShouldContain(e => e.Contains("Somebody changed these columns", StringComparison.Ordinal));
        (await area.Database(db => db.Set<SavedColumns>().CountAsync(c => c.DeletedAt == null))).ShouldBe(2);
    }
}
