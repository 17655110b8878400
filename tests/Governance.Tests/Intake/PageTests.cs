using System.Net;
using System.Text;
using Governance.Intake.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake;

/// <summary>The pages of intake over HTTP: allowed, forbidden, invalid, stale, saved.</summary>
public sealed class PageTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const string Analyst = "Data Analyst";
    private const string Parent = "Parent Carer Forum Co-chair";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("/intake")]
    [InlineData("/intake/submissions")]
    [InlineData("/intake/kinds")]
    [InlineData("/intake/kinds/ehc-plans")]
    [InlineData("/intake/rules")]
    [InlineData("/intake/codes/sen-need")]
    [InlineData("/intake/agreements")]
    [InlineData("/intake/agreements/ISA-01")]
    [InlineData("/intake/data-map")]
    [InlineData("/intake/data-map/DI-01")]
    [InlineData("/intake/expected")]
    public async Task Get_OfAPageForReaders_ShowsItToAnybodySignedIn(string path)
    {
        using var visitor = await area.As(Parent);

        (await visitor.Open(path)).Heading().Length.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData("/intake/send")]
    [InlineData("/intake/agreements/new/edit")]
    [InlineData("/intake/data-map/DI-01/edit")]
    [InlineData("/intake/codes/sen-need/edit")]
    public async Task Get_OfAPageForOfficers_IsForbiddenToOthers(string path)
    {
        using var visitor = await area.As("Auditor");

        (await visitor.Try(path)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/intake/submissions/99999")]
    [InlineData("/intake/kinds/nothing")]
    [InlineData("/intake/codes/nothing")]
    [InlineData("/intake/agreements/ISA-99")]
    [InlineData("/intake/data-map/DI-99")]
    public async Task Get_OfWhatIsNotThere_IsNotFound(string path)
    {
        using var visitor = await area.As(Analyst);

        (await visitor.Try(path)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Send_ThenAccept_MakesTheRowsCountOnce()
    {
        using var visitor = await area.As(Analyst);
        await visitor.Open("/intake/send");
        await visitor.Upload("Send it", "Form.File", "ledger-2026-09.csv", September(), ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        visitor.Page.Heading().ShouldBe("Ledger, September 2026");
        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("Nothing of it counts yet");
        var path = visitor.Last.RequestMessage!.RequestUri!.AbsolutePath;

        await visitor.Open(path + "/accept");
        await visitor.Submit("Accept it", ("Form.Statement", ""));
        visitor.Page.ErrorBeside("Form.Statement").ShouldContain("Say on what grounds");
        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await visitor.Submit("Accept it", ("Form.Statement", "Agrees with the ledger."), ("Form.DropReason", "A small test file."));

        visitor.Page.QuerySelector("#lineage")!.Closest("section").Words().ShouldContain("Agrees with the ledger.");
        var number = int.Parse(path.Split('/')[^1], null);
        (await area.Database(db => db.Set<Submission>().SingleAsync(s => s.Number == number))).Standing.ShouldBe(Standing.Current);
        (await visitor.Try(path + "/accept")).ShouldBe(HttpStatusCode.OK);
        await visitor.Submit("Accept it", ("Form.Statement", "Again."), ("Form.DropReason", "Again."));
        visitor.Page.ErrorSummary().ShouldContain(e => e.Contains("already", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_WithOtherHeadings_AsksOnceAndRemembers()
    {
        using var visitor = await area.As(Analyst);
        var odd = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(September()).Replace("amount", "Net value", StringComparison.Ordinal));
        await visitor.Open("/intake/send");
        await visitor.Upload("Send it", "Form.File", "odd.csv", odd, ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("It cannot be read yet");
        await visitor.Open(visitor.Page.QuerySelectorAll("a").Single(a => a.Words() == "Choose columns").GetAttribute("href")!);
        await visitor.Submit("Keep this and read the file");
        visitor.Page.ErrorSummary().ShouldContain(e => e.Contains("Amount", StringComparison.Ordinal));

        await visitor.Submit("Keep this and read the file", ("Fields[5]", "amount"));

        visitor.Page.QuerySelector("#lineage")!.Closest("section").Words().ShouldContain("Finance ledger, version 1");
        await visitor.Open("/intake/send");
        await visitor.Upload("Send it", "Form.File", "odd-2.csv", [.. odd, .. "L9,2026-09-20,HN1,4000,More,9.00,actual\n"u8], ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("Nothing of it counts yet");
    }

    [Fact]
    public async Task Refuse_WithAReason_RemovesItsRows()
    {
        using var visitor = await area.As(Analyst);
        await visitor.Open("/intake/send");
        await visitor.Upload("Send it", "Form.File", "ledger-2026-09.csv", September(), ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        var path = visitor.Last.RequestMessage!.RequestUri!.AbsolutePath;
        await visitor.Open(path + "/refuse");
        await visitor.Submit("Refuse it", ("Form.Reason", ""));
        visitor.Page.ErrorBeside("Form.Reason").ShouldContain("Say why");

        await visitor.Submit("Refuse it", ("Form.Reason", "The wrong month."));

        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("The wrong month.");
        var number = int.Parse(path.Split('/')[^1], null);
        var id = await area.Database(db => db.Set<Submission>().Where(s => s.Number == number).Select(s => s.Id).SingleAsync());
        (await area.Database(db => db.Set<Governance.Intake.Domain.Landed.LedgerRow>().CountAsync(r => r.SubmissionId == id))).ShouldBe(0);
        File.Exists(Path.Combine(area.DataFolder, "intake", $"{id}.sealed")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/intake/data-map/DI-01/edit", "Form.Required", "", "Form.Required")]
    [InlineData("/intake/agreements/ISA-01/edit", "Form.Title", "", "Form.Title")]
    [InlineData("/intake/agreements/ISA-01/edit", "Form.To.Year", "2001", "Form.To")]
    [InlineData("/intake/codes/sen-need/edit", "Form.Code", "", "Form.Code")]
    [InlineData("/intake/codes/sen-need/edit", "Form.From", "soon", "Form.From")]
    public async Task Save_WithSomethingWrong_SaysItBesideTheField(string path, string field, string value, string beside)
    {
        using var visitor = await area.As(Analyst);
        await visitor.Open(path);

        await visitor.Submit("Save", (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.ErrorSummary().ShouldNotBeEmpty($"{beside}: {visitor.Page.Body.Words()}");
    }

    [Fact]
    public async Task Save_OfAStaleItem_ShowsBothTexts()
    {
        using var first = await area.As(Analyst);
        using var second = await area.As("Administrator");
        await first.Open("/intake/data-map/DI-01/edit");
        await second.Open("/intake/data-map/DI-01/edit");
        await second.Submit("Save", ("Form.Required", "Children with a plan, said otherwise"));

        await first.Submit("Save", ("Form.Required", "My own words"));

        first.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        first.Page.QuerySelector(".app-conflict tbody tr")!.QuerySelectorAll("td").Select(c => c.Words()).ShouldBe(["My own words", "Children with a plan, said otherwise"]);
    }

    [Theory]
    [InlineData("/intake?handler=Export&format=csv")]
    [InlineData("/intake/submissions?handler=Export&format=xlsx")]
    [InlineData("/intake/agreements?handler=Export&format=csv")]
    [InlineData("/intake/data-map?handler=Export&format=xlsx")]
    [InlineData("/intake/kinds/ehc-plans?handler=Template&format=xlsx")]
    [InlineData("/intake/kinds/ehc-plans?handler=Template&format=csv")]
    public async Task Export_OfAList_IsAFile(string path)
    {
        using var visitor = await area.As(Parent);

        var response = await visitor.Http.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Quarantine_OfABadRow_SaysWhyAndGoesBackToTheSender()
    {
        using var visitor = await area.As(Analyst);
        await visitor.Open("/intake/send");
        await visitor.Upload("Send it", "Form.File", "bad.csv", [.. September(), .. "L3,2026-09-12,HN1,4000,Lost,lots,actual\n"u8], ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        var path = visitor.Last.RequestMessage!.RequestUri!.AbsolutePath;
        using var reader = await area.As("Auditor");

        var page = await reader.Open(path + "/quarantine?rule=not-money");

        page.Heading().ShouldBe("1 row of 3 set aside");
        page.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().QuerySelectorAll("th, td").Select(c => c.Words())
            .ShouldBe(["4", "“Amount, £” is not an amount in pounds and pence. Error", "amount", "lots", "not-money"]);
        (await reader.Http.GetStringAsync(path + "/quarantine?handler=Export&format=csv")).ShouldContain("not-money,amount,lots");
        (await reader.Try(path + "/accept")).ShouldBe(HttpStatusCode.Forbidden);
        (await reader.Open(path)).Heading().ShouldBe("Ledger, September 2026");
    }

    private static byte[] September() =>
        "posting_id,posting_date,cost_centre,account,description,amount,posting_type\nL1,2026-09-10,HN1,4000,Therapy,1200.50,actual\nL2,2026-09-11,HN1,4000,Taxi,\"£1,000\",actual\n"u8.ToArray();
}
