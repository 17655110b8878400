using System.Net;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Rules;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake.Registers;

/// <summary>Renewing a sharing agreement: a new term, the old one readable, and no day left out.</summary>
public sealed class RenewalTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const string Path = "/intake/agreements/ISA-03";
    private static readonly DateOnly Today = new(2026, 11, 17);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Renew_BeforeItEnds_CoversWithoutAGapAndKeepsTheOldTerm()
    {
        using var visitor = await area.As("Data Analyst");
        var before = await Agreement();
        await visitor.Open(Path + "/renew");

        await visitor.Submit("Renew", ("Form.Parties", "Community health trust; ICB; schools"));

        var terms = visitor.Page.QuerySelector("#terms")!.Closest("section").Words();
        terms.ShouldContain("Community health trust; ICB; the partnership");
        terms.ShouldContain("Data Analyst");
        var after = await Agreement();
        (after.From, after.ThisTermFrom, after.To).ShouldBe((before.From, before.To.AddDays(1), before.To.AddYears(1)));
        after.InForceOn(Today).ShouldBeTrue();
        after.InForceOn(before.To.AddDays(1)).ShouldBeTrue();
        var kept = await area.Database(db => db.Set<AgreementTerm>().SingleAsync());
        (kept.Number, kept.From, kept.To, kept.RenewedBy).ShouldBe((1, before.From, before.To, "Data Analyst"));
        kept.Kinds.ShouldBe(before.Kinds);
        (await area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().AnyAsync(a => a.Act == "RenewAgreement"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Renew_ByOthersStaleOrOfNothing_IsRefused()
    {
        using var reader = await area.As("Auditor");
        using var first = await area.As("Data Analyst");
        using var second = await area.As("Administrator");
        (await reader.Try(Path + "/renew")).ShouldBe(HttpStatusCode.Forbidden);
        (await first.Try("/intake/agreements/ISA-99/renew")).ShouldBe(HttpStatusCode.NotFound);
        await first.Open(Path + "/renew");
        await second.Open(Path + "/renew");
        await second.Submit("Renew");

        await first.Submit("Renew", ("Form.Parties", "Others"));

        first.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        first.Page.QuerySelector(".app-conflict").Words().ShouldContain("Others");
        (await area.Database(db => db.Set<AgreementTerm>().CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("Form.To.Year", "2026", "Form.To")]
    [InlineData("Form.From.Year", "2020", "Form.From")]
    [InlineData("Form.LawfulBasis", "", "Form.LawfulBasis")]
    [InlineData("Form.From.Month", "soon", "Form.From")]
    public async Task Renew_WithSomethingWrong_SaysItBesideTheField(string field, string value, string beside)
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open(Path + "/renew");

        await visitor.Submit("Renew", (field, value));

        visitor.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest, beside);
        visitor.Page.ErrorSummary().ShouldNotBeEmpty();
        (await area.Database(db => db.Set<AgreementTerm>().CountAsync())).ShouldBe(0);
    }

    // Present term: 1 January to 31 December 2026.
    [Theory]
    [InlineData("2027-01-01", "2027-12-31", "2026-11-17", null)]
    [InlineData("2026-12-01", "2027-12-31", "2026-11-17", null)]
    [InlineData("2027-03-01", "2027-12-31", "2027-02-01", null)]
    [InlineData("2027-01-02", "2027-12-31", "2026-11-17", "term-leaves-gap")]
    [InlineData("2026-01-01", "2027-12-31", "2026-11-17", "term-too-early")]
    [InlineData("2026-06-01", "2026-12-31", "2026-11-17", "term-too-short")]
    public void NewTermFollows_RefusesWhatDoesNot(string from, string to, string today, string? code)
    {
        var agreement = new SharingAgreement { Reference = "ISA-01", Title = "x", Parties = "x", LawfulBasis = "x", From = new(2026, 1, 1), To = new(2026, 12, 31) };

        NewTermFollows.Check(agreement, Day(from), Day(to), Day(today))?.Code.ShouldBe(code);
        (NewTermFollows.Check(agreement, Day(from), Day(to), Day(today)) is null).ShouldBe(code is null);
    }

    [Fact]
    public void Renew_AfterALapse_DoesNotCoverTheDaysBetween()
    {
        var agreement = new SharingAgreement { Reference = "ISA-01", Title = "x", Parties = "x", LawfulBasis = "x", From = new(2026, 1, 1), To = new(2026, 12, 31) };

        agreement.Renew(1, new(2027, 3, 1), new(2028, 2, 29), "y", ["ledger"], "y", default, "Data Analyst");

        agreement.InForceOn(new(2027, 2, 1)).ShouldBeFalse();
        agreement.InForceOn(new(2027, 3, 1)).ShouldBeTrue();
    }

    [Fact]
    public async Task MyActions_OfTheOwner_AskForTheRenewalUntilItIsDone()
    {
        (await Asked("Data Analyst"))!.Open.ShouldHaveSingleItem().Reference.ShouldBe("ISA-03");
        (await Asked("Head of SEND")).ShouldBeNull();
        using var visitor = await area.As("Data Analyst");
        await visitor.Open(Path + "/renew");
        await visitor.Submit("Renew");

        (await Asked("Data Analyst")).ShouldBeNull();
    }

    private async Task<AskedGroup?> Asked(string roleName)
    {
        await using var scope = area.Scope(await area.Who(roleName));
        return await scope.ServiceProvider.GetServices<IAskedOfMe>().OfType<AskedOfOwners>().Single().Open(CancellationToken.None);
    }

    private Task<SharingAgreement> Agreement() => area.Database(db => db.Set<SharingAgreement>().SingleAsync(a => a.Reference == "ISA-03"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
