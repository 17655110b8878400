using System.Net;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Reports.Documents;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Outcomes;

public sealed class ExceptionTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Request_NotAnswered_StandsOnMyActionsUntilItsOwnerAnswers()
    {
        var id = await Open("ap-unregistered");
        using var owner = await area.As("Head of Inclusion");
        (await owner.Open("/my-actions")).QuerySelector("main").Words().ShouldContain("Say why Placements in unregistered provision is off track");
        await owner.Open($"/outcomes/exceptions/{id}");

        var page = await owner.Submit("Send the answer", ("Form.Cause", ""), ("Form.Recovery", "A register"), ("Form.RecoverBy.Day", "1"), ("Form.RecoverBy.Month", "2"), ("Form.RecoverBy.Year", "2027"));
        owner.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorBeside("Form.Cause").ShouldContain("Say what caused it");
        page = await owner.Submit("Send the answer", ("Form.Cause", "Two providers lost their registration."), ("Form.RecoverBy.Year", "2020"));
        page.ErrorSummary().Single().ShouldContain("give a day after it");
        await owner.Submit("Send the answer", ("Form.RecoverBy.Year", "2027"));

        owner.Page.QuerySelector("[aria-labelledby=owner]").Words().ShouldContain("Two providers lost their registration.");
        (await owner.Open("/my-actions")).QuerySelector("main").Words().ShouldNotContain("unregistered provision is off track");
    }

    [Fact]
    public async Task Request_ForSomebodyElse_IsReadAndNotAnswered()
    {
        var id = await Open("ap-unregistered");
        using var other = await area.As("Head of SEND");

        var page = await other.Open($"/outcomes/exceptions/{id}");

        page.QuerySelector("main").Words().ShouldContain("Not answered yet");
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        (await other.Try($"/outcomes/exceptions/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_SentByTwo_IsRefusedToTheSecondWithBothTexts()
    {
        var id = await Open("ap-unregistered");
        using var here = await area.As("Head of Inclusion");
        using var there = await area.As("Head of Inclusion");
        await here.Open($"/outcomes/exceptions/{id}");
        await there.Open($"/outcomes/exceptions/{id}");
        (string, string)[] typed = [("Form.Recovery", "A register"), ("Form.RecoverBy.Day", "1"), ("Form.RecoverBy.Month", "2"), ("Form.RecoverBy.Year", "2027")];
        await here.Submit("Send the answer", [.. typed, ("Form.Cause", "First")]);

        await there.Submit("Send the answer", [.. typed, ("Form.Cause", "Second")]);

        there.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        there.Page.QuerySelector(".app-conflict").Said().ShouldContain("Cause Second First");
    }

    [Fact]
    public async Task List_OfRequests_FiltersAndExportsTheSame()
    {
        using var visitor = await area.As("Auditor");

        (await visitor.Open("/outcomes/exceptions")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        visitor.Page.QuerySelector("tbody").Words().ShouldContain("Unanswered for 11 days");
        var all = (await visitor.Open("/outcomes/exceptions?state=all")).QuerySelectorAll("tbody tr").Length;
        all.ShouldBeGreaterThan(3);
        (await visitor.Open("/outcomes/exceptions?state=answered")).QuerySelectorAll("tbody tr").Length.ShouldBe(all - 1);
        (await visitor.Http.GetStringAsync("/outcomes/exceptions?handler=Export&format=csv&state=all")).Trim().Split('\n').Length.ShouldBe(all + 1);
    }

    [Fact]
    public async Task Job_RunTwice_AsksOnce()
    {
        await using var scope = area.Scope();
        var job = scope.ServiceProvider.GetRequiredService<DailyExceptions>();
        var before = await area.Database(db => db.Set<ExceptionRequest>().CountAsync());
        await area.Database(db => db.Set<ExceptionRequest>().Where(e => e.ValueThen == "58.3%").ExecuteDeleteAsync());

        await job.Run(CancellationToken.None);
        await job.Run(CancellationToken.None);

        (await area.Database(db => db.Set<ExceptionRequest>().CountAsync())).ShouldBe(before);
    }

    [Fact]
    public async Task Pack_OfTheDay_HoldsAnswersAsWrittenAndSilenceAsSilence()
    {
        await using var scope = area.Scope();
        var section = scope.ServiceProvider.GetServices<IPackSection>().Single(s => s.Order == 300);

        var sections = await section.Compose(new(new(2026, 11, 19), null, Guid.Empty, null, new(2026, 11, 17), Issued: true), CancellationToken.None);
        var earlier = await section.Compose(new(new(2026, 11, 9), null, Guid.Empty, null, new(2026, 11, 8), Issued: true), CancellationToken.None);

        Text(sections).ShouldContain("Advice from educational psychologists came back late on 41 of 96 requests.");
        Text(sections).ShouldContain("Head of Inclusion has not answered for 11 days.");
        Text(earlier).ShouldNotContain("Advice from educational psychologists");
        Text(earlier).ShouldContain("Head of SEND has not answered for 2 days.");
    }

    [Fact]
    public async Task Home_OfBoardMembersAndDirectors_ShowsWhatIsOffTrackAndWhatOwnersSay()
    {
        using var member = await area.As("Primary headteacher, board member");
        using var director = await area.As("Director of Children's Services");

        foreach (var visitor in new[] { member, director })
        {
            var home = (await visitor.Open("/")).QuerySelector("#indicators").Said();
            home.ShouldContain("EHC plans issued within 20 weeks 58.3% Off track");
            home.ShouldContain("Advice from educational psychologists came back late");
            home.ShouldContain("Head of Inclusion has not answered for 11 days.");
        }
    }

    [Fact]
    public async Task Changes_SinceTheLastMeeting_NameWhatCrossedALineAndWhatWasRestated()
    {
        await using var scope = area.Scope();
        var feed = scope.ServiceProvider.GetServices<IChangeFeed>().Single(f => f.GetType().Name == "IndicatorChanges");

        var changes = await feed.Between(new(2026, 10, 20, 0, 0, 0, TimeSpan.Zero), area.Clock.Now, CancellationToken.None);
        var none = await feed.Between(new(2026, 11, 15, 0, 0, 0, TimeSpan.Zero), area.Clock.Now, CancellationToken.None);

        changes.ShouldContain(c => c.Kind == ChangeKind.CrossedThreshold && c.Sentence == "**EHC plans issued within 20 weeks** moved from at risk to **off track**.");
        changes.ShouldContain(c => c.Sentence == "**EHC plans issued within 20 weeks** for September 2026 was **restated** from 63.9% to 63.2%.");
        none.ShouldBeEmpty();
    }

    private static string Text(IReadOnlyList<Section> sections) => System.Text.Json.JsonSerializer.Serialize(sections.SelectMany(s => s.Blocks), new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private Task<Guid> Open(string key) => area.Database(db => (from e in db.Set<ExceptionRequest>() join i in db.Set<Indicator>() on e.IndicatorId equals i.Id where i.Key == key && e.AnsweredAt == null select e.Id).SingleAsync());
}
