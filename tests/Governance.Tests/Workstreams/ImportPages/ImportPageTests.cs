using System.Net;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Workstreams.ImportPages;

public sealed class ImportPageTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Url = "/workstreams/autism/import";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Upload_ByTheLead_ShowsChangesProblemsAndColumnsThenImports()
    {
        using var visitor = await area.As("Head of Autism, ICB");
        await visitor.Open(Url);

        var check = await visitor.Upload("Check the plan", "Plan", "council.xlsx", CouncilPlan.Book().Bytes());

        check.Heading().ShouldBe("Check what the plan will change");
        check.Body.Words().ShouldContain("6 actions read from council.xlsx: 6 would be added, 0 would be changed, 0 unchanged.");
        check.QuerySelector("#problems")!.Closest("section")!.QuerySelectorAll("tbody tr").ShouldContain(r => r.Words().Contains("10 E (Timescale: Due)", StringComparison.Ordinal));
        check.QuerySelectorAll("select[name^='column-']").Length.ShouldBe(13);
        Directory.GetDirectories(Path.Combine(area.DataFolder, "uploads")).ShouldHaveSingleItem();

        var done = await visitor.Submit("Import the plan");

        done.Heading().ShouldBe("The plan was imported");
        done.Body.Words().ShouldContain("6 added, 0 changed, 0 unchanged.");
        Directory.GetDirectories(Path.Combine(area.DataFolder, "uploads")).ShouldBeEmpty();
        (await area.Database(db => db.Set<WorkstreamAction>().CountAsync(a => a.Reference == "2.3"))).ShouldBe(1);
    }

    [Fact]
    public async Task CheckAgain_WithAnotherColumnChosen_UsesItAndRemembersItForTheNextFile()
    {
        using var visitor = await area.As("Head of Autism, ICB");
        await visitor.Open(Url);
        await visitor.Upload("Check the plan", "Plan", "council.xlsx", CouncilPlan.Book().Bytes());

        var check = await visitor.Submit("Check again", ("column-M", "Theme"));
        check.QuerySelector("select[name='column-M'] option[selected]")!.GetAttribute("value").ShouldBe("Theme");
        await visitor.Submit("Import the plan");
        await visitor.Open(Url);
        var next = await visitor.Upload("Check the plan", "Plan", "council.xlsx", CouncilPlan.Book().Bytes());

        next.QuerySelector("select[name='column-M'] option[selected]")!.GetAttribute("value").ShouldBe("Theme");
        next.Body.Words().ShouldContain("Nothing would change.");
    }

    [Fact]
    public async Task Upload_OfAPlanWithADuplicateReference_OffersNoImport()
    {
        using var visitor = await area.As("Head of Autism, ICB");
        await visitor.Open(Url);

        var page = await visitor.Upload("Check the plan", "Plan", "council.xlsx", CouncilPlan.Book(duplicateReference: true).Bytes());

        page.Heading().ShouldBe("The plan cannot be imported yet: 1 error");
        page.QuerySelectorAll("button").Select(b => b.Words()).ShouldNotContain("Import the plan");
    }

    [Fact]
    public async Task Upload_OfSomethingThatIsNoWorkbook_IsRefusedWithTheReason()
    {
        using var visitor = await area.As("Head of Autism, ICB");
        await visitor.Open(Url);

        var page = await visitor.Upload("Check the plan", "Plan", "plan.pdf", "%PDF-1.7 binary"u8.ToArray());

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorSummary().ShouldNotBeEmpty();
        Directory.GetDirectories(Path.Combine(area.DataFolder, "uploads")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Upload_OfNothing_AsksForAFile()
    {
        using var visitor = await area.As("Head of Autism, ICB");
        await visitor.Open(Url);

        var page = await visitor.Submit("Check the plan");

        page.ErrorBeside("Plan").ShouldContain("Choose an Excel or CSV file");
    }

    [Theory]
    [InlineData("Head of Inclusion")]
    [InlineData("Auditor")]
    public async Task Open_ByThoseWhoDoNotLeadIt_IsForbidden(string role)
    {
        using var visitor = await area.As(role);

        (await visitor.Try(Url)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Open_OfSomebodyElsesUpload_IsNotFound()
    {
        using var lead = await area.As("Head of Autism, ICB");
        await lead.Open(Url);
        await lead.Upload("Check the plan", "Plan", "council.xlsx", CouncilPlan.Book().Bytes());
        using var other = await area.As("Administrator");

        (await other.Try(lead.Last.RequestMessage!.RequestUri!.PathAndQuery)).ShouldBe(HttpStatusCode.NotFound);
    }
}
