using System.Net;
using Governance.Host.Security;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Host;

/// <summary>An administrator adds, changes, resets and closes accounts.</summary>
public sealed class AccountPagesTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Path = "/administration/accounts";

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Get_OfTheList_ShowsAccountsInOrderAPageAtATime()
    {
        using var admin = await area.As("Administrator");

        await admin.Open(Path);

        var all = await area.Database(db => db.Users.Select(a => a.RoleName).ToListAsync());
        Roles(admin).ShouldBe(all.Order(StringComparer.Ordinal).Take(25));
        Roles(admin).Count.ShouldBe(Math.Min(25, all.Count));
    }

    [Fact]
    public async Task Get_WithFilters_ListsThoseOnlyAndExportsTheSame()
    {
        using var admin = await area.As("Administrator");

        await admin.Open(Path + "?q=autism&role=workstream-lead");

        Roles(admin).ShouldHaveSingleItem().ShouldBe("Head of Autism, ICB");
        var csv = await admin.Http.GetStringAsync(Path + "?handler=Export&format=csv&q=autism&role=workstream-lead");
        csv.ShouldContain("\"Head of Autism, ICB\"");
        csv.ShouldNotContain("Head of SEND");
        (await admin.Http.GetAsync(Path + "?handler=Export&format=xlsx&q=autism")).Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheetml");
        (await area.Database(db => db.Set<AuditEntry>().CountAsync(e => e.Act == "export" && e.Subject == "accounts"))).ShouldBe(2);
    }

    [Fact]
    public async Task Post_OfANewAccount_ShowsTheOneTimePasswordOnceAndItWorks()
    {
        using var admin = await area.As("Administrator");
        await admin.Open(Path + "/new");

        await admin.Submit("Add the account", ("Form.Username", "new.lead"), ("Form.RoleName", "Head of Early Years"), ("Form.Roles", "workstream-lead"));

        var password = admin.Page.QuerySelector("code.app-code")!.TextContent;
        admin.Last.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var lead = area.Anybody();
        await lead.Open("/account/sign-in");
        await lead.Submit("Sign in", ("Form.Username", "new.lead"), ("Form.Password", password));
        lead.Page.Heading().ShouldContain("password");
        await admin.Open(admin.Page.QuerySelector("main p a")!.GetAttribute("href")!);
        admin.Page.QuerySelector("main")!.TextContent.ShouldNotContain(password);
    }

    [Theory]
    [InlineData("Form.Username", "", "Enter a user name.")]
    [InlineData("Form.Username", "head.of.send@northmere.example", "Another account has that user name. Choose another.")]
    [InlineData("Form.RoleName", "", "Enter the role as people say it, such as Head of SEND.")]
    [InlineData("Form.Email", "not an address", "Enter an email address such as name@example.org, or leave it empty.")]
    [InlineData("Form.Roles", "king", "“king” is not a role.")]
    public async Task Post_OfANewAccountThatIsWrong_SaysSoBesideTheFieldAndKeepsTheRest(string field, string value, string message)
    {
        using var admin = await area.As("Administrator");
        await admin.Open(Path + "/new");
        var typed = new Dictionary<string, string> { ["Form.Username"] = "new.lead", ["Form.RoleName"] = "Head of Early Years", ["Form.Email"] = "lead@example.org", ["Form.Roles"] = "analyst", [field] = value };

        await admin.Submit("Add the account", [.. typed.Select(t => (t.Key, t.Value))]);

        admin.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        admin.Page.QuerySelectorAll(".govuk-error-message").Select(e => e.TextContent).ShouldContain(e => e.Contains(message));
        if (field != "Form.RoleName")
        {
            admin.Page.QuerySelector("[name='Form.RoleName']")!.GetAttribute("value").ShouldBe("Head of Early Years");
        }
    }

    [Fact]
    public async Task Post_OfARoleChange_IsKeptAndAudited()
    {
        using var admin = await area.As("Administrator");
        var id = (await area.Who("Data Analyst")).AccountId!.Value;
        await admin.Open($"{Path}/{id}");

        await admin.Submit("Save", ("Form.RoleName", "Head of Data"), ("Form.Roles", "analyst"), ("Form.Roles", "auditor"));

        admin.Page.QuerySelector(".app-banner")!.TextContent.ShouldContain("Saved.");
        var account = await area.Database(db => db.Users.SingleAsync(a => a.Id == id));
        (account.RoleName, string.Join(',', account.Roles)).ShouldBe(("Head of Data", "analyst,auditor"));
        (await area.Database(db => db.Set<AuditEntry>().SingleAsync(e => e.Act == "EditAccount"))).ByRole.ShouldBe("Administrator");
    }

    [Fact]
    public async Task Post_ByTwoAdministrators_OverwritesNothingUntilSavedAgain()
    {
        using var first = await area.As("Administrator");
        using var second = await area.As("Administrator");
        var id = (await area.Who("Data Analyst")).AccountId!.Value;
        await first.Open($"{Path}/{id}");
        await second.Open($"{Path}/{id}");
        await first.Submit("Save", ("Form.RoleName", "First words"));

        await second.Submit("Save", ("Form.RoleName", "Second words"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector("main")!.TextContent.ShouldContain("it is now First words");
        second.Page.QuerySelector("[name='Form.RoleName']")!.GetAttribute("value").ShouldBe("Second words");
        await second.Submit("Save");
        (await area.Database(db => db.Users.SingleAsync(a => a.Id == id))).RoleName.ShouldBe("Second words");
    }

    [Fact]
    public async Task Post_OfClose_EndsSignInUntilItIsOpenedAgain()
    {
        using var admin = await area.As("Administrator");
        var id = (await area.Who("Data Analyst")).AccountId!.Value;
        await admin.Open($"{Path}/{id}");

        await admin.Submit("Close it");

        (await IsLocked(id)).ShouldBeTrue();
        await admin.Submit("Open it again");
        (await IsLocked(id)).ShouldBeFalse();
    }

    [Fact]
    public async Task Post_OfReset_GivesAPasswordThatMustBeChangedAndTurnsCodesOff()
    {
        using var admin = await area.As("Administrator");
        var id = (await area.Who("Data Analyst")).AccountId!.Value;
        await area.Database(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == id)).TwoFactorEnabled = true;
            return await db.SaveChangesAsync();
        });
        await admin.Open($"{Path}/{id}");

        await admin.Submit("Give a new one-time password");

        admin.Page.QuerySelector("code.app-code")!.TextContent.Length.ShouldBe(23);
        var account = await area.Database(db => db.Users.SingleAsync(a => a.Id == id));
        (account.MustChangePassword, account.TwoFactorEnabled).ShouldBe((true, false));
    }

    [Fact]
    public async Task LastAdministrator_CannotBeClosedOrLoseTheRole()
    {
        var admin = await area.Who("Administrator");
        var id = admin.AccountId!.Value;
        await area.Database(async db =>
        {
            foreach (var other in await db.Users.Where(a => a.Id != id).ToListAsync())
            {
                other.Roles.Remove(Governance.Platform.Security.Roles.Administrator);
            }

            return await db.SaveChangesAsync();
        });
        var stamp = (await area.Database(db => db.Users.SingleAsync(a => a.Id == id))).ConcurrencyStamp!;

        (await area.Send(new CloseAccount(id, Closed: true), admin)).Problems.ShouldHaveSingleItem().Code.ShouldBe("last-administrator");
        (await area.Send(new EditAccount(id, stamp, "", "Administrator", ["analyst"], null), admin)).Problems.ShouldHaveSingleItem().Code.ShouldBe("last-administrator");
        (await area.Send(new ResetAccount(id), admin)).Problems.ShouldHaveSingleItem().Code.ShouldBe("reset-own");
    }

    [Fact]
    public async Task Acts_OnAnAccountThatIsNotThere_AreNotFound()
    {
        using var admin = await area.As("Administrator");
        var nobody = Guid.CreateVersion7();

        (await admin.Try($"{Path}/{nobody}")).ShouldBe(HttpStatusCode.NotFound);
        var who = await area.Who("Administrator");
        (await area.Send(new ResetAccount(nobody), who)).Outcome.ShouldBe(Outcome.Missing);
        (await area.Send(new CloseAccount(nobody, Closed: true), who)).Outcome.ShouldBe(Outcome.Missing);
    }

    [Theory]
    [InlineData("Head of SEND")]
    [InlineData("Auditor")]
    public async Task Get_ByAnybodyElse_IsForbidden(string persona)
    {
        using var visitor = await area.As(persona);

        foreach (var path in new[] { Path, Path + "/new", $"{Path}/{Guid.CreateVersion7()}", Path + "?handler=Export" })
        {
            (await visitor.Try(path)).ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    private static List<string> Roles(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main tbody th").Select(h => h.TextContent)];

    private Task<bool> IsLocked(Guid id) => area.Database(async db => (await db.Users.SingleAsync(a => a.Id == id)).LockoutEnd > DateTimeOffset.MinValue);
}
