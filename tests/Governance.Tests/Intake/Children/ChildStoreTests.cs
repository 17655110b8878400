using System.Net;
using System.Security.Cryptography;
using System.Text;
using Governance.Intake.Children;
using Governance.Platform.Audit;
using Governance.Platform.Vault;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake.Children;

/// <summary>The store of named children over HTTP: off, switched on, read, forgotten.</summary>
public sealed class ChildStoreTests(ChildStoreTests.WithKey area) : IClassFixture<ChildStoreTests.WithKey>, IAsyncLifetime
{
    private const string Analyst = "Data Analyst";
    private const string Page = "/intake/children";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Load_WhileItIsOff_KeepsNobody()
    {
        await Load("first.csv");

        (await Rows()).ShouldBe(0);
        using var visitor = await area.As(Analyst);
        (await visitor.Open(Page)).Heading().ShouldBe("No named child is kept");
    }

    [Fact]
    public async Task Find_ByNumberNamePartAndPseudonym_ShowsTheChildAndIsAudited()
    {
        await SwitchOn();
        await Load("first.csv");
        using var visitor = await area.As(Analyst);
        foreach (var looking in new[] { "b801200005001", "zebulon" })
        {
            await visitor.Open(Page);
            var found = await visitor.Submit("Find", ("Form.Looking", looking), ("Form.Reason", "Row 2 was set aside"));
            found.QuerySelector("main").Words().ShouldContain("Marigoldine Zebulonquist");
        }

        var pseudonym = visitor.Page.QuerySelector("td[data-l=Pseudonym]").Words();
        await visitor.Open(Page);
        (await visitor.Submit("Find", ("Form.Looking", pseudonym), ("Form.Reason", "Row 2 was set aside"))).QuerySelector("main").Words().ShouldContain("B801200005001");

        var audit = await area.Database(db => db.Set<AuditEntry>().Where(e => e.Act == "ReadNamedChild").Select(e => e.ByRole + e.SubjectId + e.After).ToListAsync());
        audit.Count.ShouldBe(3);
        audit.ShouldAllBe(a => a.Contains("Row 2 was set aside") && a.StartsWith(Analyst));
        audit.ShouldAllBe(a => !a.Contains("ebulon") && !a.Contains("B801200005001"));
        Holding("Zebulonquist").ShouldBeEmpty();
        Holding("B801200005001").ShouldBeEmpty();
    }

    [Fact]
    public async Task Find_WithoutAReasonOrTooShort_IsRefusedBesideItsField()
    {
        await SwitchOn();
        using var visitor = await area.As(Analyst);
        await visitor.Open(Page);

        var page = await visitor.Submit("Find", ("Form.Looking", "ze"), ("Form.Reason", ""));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector(".govuk-error-summary").Words().ShouldContain("at least three letters");
        page.QuerySelector(".govuk-error-summary").Words().ShouldContain("Say why");
    }

    [Theory]
    [InlineData("Head of SEND")]
    [InlineData("Administrator")]
    public async Task Find_ByWhoeverMayNot_IsForbiddenAndShowsNobody(string persona)
    {
        await SwitchOn();
        await Load("first.csv");
        var who = await area.Who(persona);

        var found = await area.Send(new Governance.Intake.Pages.Children.FindChild("Zebulonquist", "Curious"), who);

        found.Ok.ShouldBeFalse();
        found.Outcome.ShouldBe(Governance.Platform.Messages.Outcome.Forbidden);
    }

    [Fact]
    public async Task Switch_WithoutAReason_IsRefusedAndByAnAnalystForbidden()
    {
        using var administrator = await area.As("Administrator");
        await administrator.Open(Page + "/switch");
        await administrator.Submit("Switch on", ("Form.KeepMonths", "0"), ("Form.Reason", ""));
        administrator.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var analyst = await area.As(Analyst);
        (await analyst.Try(Page + "/switch")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Retention_AfterTheMonths_DeletesWhomNoFileNamedSince()
    {
        await SwitchOn();
        await Load("first.csv");
        (await Rows()).ShouldBe(2);
        await Expire(new DateOnly(2028, 11, 17));
        (await Rows()).ShouldBe(2);
        await Expire(new DateOnly(2028, 11, 18));
        (await Rows()).ShouldBe(0);
    }

    [Fact]
    public async Task Refuse_OfASubmission_ForgetsWhomItAloneNamed()
    {
        await SwitchOn();
        await Load("first.csv");
        await using var scope = area.Scope();
        var store = scope.ServiceProvider.GetRequiredService<ChildStore>();
        var delivery = await scope.ServiceProvider.GetRequiredService<VaultDb>().Arrivals.Select(a => a.DeliveryId).FirstAsync();

        await store.Forget(delivery, CancellationToken.None);

        (await Rows()).ShouldBe(0);
    }

    [Fact]
    public async Task SwitchOff_DeletesEverybody()
    {
        await SwitchOn();
        await Load("first.csv");
        using var administrator = await area.As("Administrator");
        await administrator.Open(Page + "/switch");

        await administrator.Submit("Switch off and delete", ("Form.Reason", "The agreement ended."));

        (await Rows()).ShouldBe(0);
    }

    private async Task SwitchOn()
    {
        using var administrator = await area.As("Administrator");
        await administrator.Open(Page + "/switch");
        await administrator.Submit("Switch on", ("Form.KeepMonths", "24"), ("Form.Reason", "Assessment of 3 November 2026."));
        (await administrator.Open(Page)).Heading().ShouldBe("Named children are kept, sealed");
    }

    private async Task Load(string name)
    {
        var file = Extract.Of("ehc-plans", 2)
            .With("person_id", "CANARYID77").With("upn", "B801200005001").With("surname", "Zebulonquist").With("forename", "Marigoldine").With("postcode", "ZZ9 9ZQ").Bytes();
        (await area.Load("ehc-plans", file, name, ("period", "2026-10"))).Counts["loaded"].ShouldBe(2);
        File.Delete(Path.Combine(area.DataFolder, name));
    }

    private async Task<int> Rows()
    {
        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetRequiredService<ChildStore>().Count(CancellationToken.None);
    }

    private async Task Expire(DateOnly day)
    {
        await using var scope = area.Scope();
        await scope.ServiceProvider.GetRequiredService<ChildStore>().Expire(day, CancellationToken.None);
    }

    private List<string> Holding(string secret)
    {
        SqliteConnection.ClearAllPools();
        return [.. Directory.GetFiles(area.DataFolder, "*", SearchOption.AllDirectories).Where(f =>
        {
            using var file = new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream();
            file.CopyTo(memory);
            return memory.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0;
        })];
    }

    public sealed class WithKey() : TestArea(SampleArea.Template)
    {
        private readonly string key = Path.Combine(Directory.CreateTempSubdirectory("governance-key-").FullName, "child.key");

        protected override IEnumerable<string> Settings
        {
            get
            {
                File.WriteAllBytes(key, RandomNumberGenerator.GetBytes(32));
                return [$"--CHILD_STORE_KEY_FILE={key}"];
            }
        }
    }
}

/// <summary>Without a key outside the data folder the store cannot be switched on.</summary>
public sealed class ChildStoreWithoutKeyTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Switch_WithoutAKeyFile_SaysWhatIsMissing()
    {
        using var administrator = await area.As("Administrator");

        (await administrator.Open("/intake/children/switch")).QuerySelector("main").Words().ShouldContain("Name a key file in CHILD_STORE_KEY_FILE first");
        var sent = await area.Send(new Governance.Intake.Pages.Children.SwitchChildStore(1, On: true, 24, "Agreed."));
        sent.Problems.ShouldHaveSingleItem().Code.ShouldBe("no-child-key");
    }
}
