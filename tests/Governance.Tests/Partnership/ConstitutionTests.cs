using System.Net;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Terms;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership;

public sealed class ConstitutionTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private static readonly DateOnly Founded = new(2024, 1, 1);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Vacancy_AfterAHolderLeft_BeganTheDayAfter()
    {
        var type = SeatType(required: 2);
        Vacancy.Since(type, [Seat(type), Seat(type, "Left", to: new(2026, 6, 30))], Founded, Today).ShouldBe(new DateOnly(2026, 7, 1));
    }

    [Fact]
    public void Vacancy_NeverFilled_BeganWithTheBoard()
    {
        var type = SeatType(required: 3);
        Vacancy.Since(type, [Seat(type, from: Founded)], Founded, Today).ShouldBe(Founded);
        Vacancy.Since(type, [], Founded, Today).ShouldBe(Founded);
    }

    [Fact]
    public void Vacancy_FilledInBetween_CountsFromTheLastTimeItFellShort()
    {
        var type = SeatType(required: 1);
        Seat[] seats = [Seat(type, "One", Founded, new(2025, 3, 31)), Seat(type, "Two", new(2025, 9, 1), new(2026, 8, 31))];
        Vacancy.Since(type, seats, Founded, Today).ShouldBe(new DateOnly(2026, 9, 1));
        Vacancy.Since(type, seats, Founded, new(2025, 8, 31)).ShouldBe(new DateOnly(2025, 4, 1));
        Vacancy.Since(type, seats, Founded, new(2026, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void Balance_SectorWithoutASeatOrWithoutAHolder_IsSaidEach()
    {
        var (parents, health) = (SeatType(), SeatType("Integrated care board", 1, Sector.Health));
        var (care, schools) = (SeatType("Officers", 1, Sector.Care), SeatType("Heads", 1, Sector.Education));
        BoardBalance.Sentences(SeatCount.On(Today, [parents, care, schools], [Seat(parents), Seat(care, "Officer"), Seat(schools, "Head")])).ShouldBe(["No health seat is listed."]);
        BoardBalance.Sentences(SeatCount.On(Today, [parents, health, care, schools], [Seat(parents), Seat(care, "Officer"), Seat(schools, "Head")])).ShouldBe(["Every health seat is vacant."]);
        BoardBalance.Sentences(SeatCount.On(Today, [], [])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Vacancies_AcrossBoards_SayWhichAndSinceWhen()
    {
        using var visitor = await area.As("Primary headteacher, board member");

        var page = await visitor.Open("/board/vacancies");

        page.Heading().ShouldBe("2 seats are vacant");
        page.QuerySelectorAll("#short ~ *, #short").ShouldNotBeEmpty();
        var rows = page.QuerySelectorAll("tbody tr").Select(r => r.Words()).ToList();
        rows.ShouldContain(r => r.StartsWith("Parents and carers SEND Executive Board Parent carer 3 1 1 Jan 2023", StringComparison.Ordinal));
        rows.ShouldContain(r => r.StartsWith("Headteachers Schools Forum high-needs sub-group Education 3 1", StringComparison.Ordinal));
        page.QuerySelector("main").Words().ShouldContain("No health seat is listed.");
        (await visitor.Http.GetStringAsync("/board/vacancies?handler=Export&format=csv")).ShouldContain("SEND Executive Board,Parents and carers,Parent carer,3,2,1");
    }

    [Fact]
    public async Task Terms_EverySave_IsAVersionThatStaysAndShowsItsWords()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/health-and-wellbeing/terms");
        await visitor.Submit("Save", ("Form.Terms", "The statutory board of council and NHS. It hears from two boards."), ("Form.Why", "A second board reports."));

        await visitor.Open("/board/health-and-wellbeing/terms-of-reference");
        visitor.Page.QuerySelectorAll("tbody th").Select(r => r.Words()).ShouldBe(["Version 2, in force", "Version 1"]);
        await visitor.Open("/board/health-and-wellbeing/terms-of-reference/2");

        visitor.Page.QuerySelector("main").Words().ShouldContain("A second board reports.");
        visitor.Page.QuerySelector(".app-diff ins").Words().ShouldContain("two boards");
        visitor.Page.QuerySelector(".app-diff del").Words().ShouldContain("the Children's Partnership Board");
        await visitor.Open("/board/health-and-wellbeing/terms-of-reference/1");
        visitor.Page.QuerySelector(".app-banner").Words().ShouldContain("This is not the text in force. Version 2 is.");
        (await visitor.Try("/board/health-and-wellbeing/terms-of-reference/3")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Terms_SavedUnchanged_AreNoNewVersion()
    {
        using var visitor = await area.As("Board Secretary");
        await visitor.Open("/board/send-executive/terms");
        await visitor.Submit("Save", ("Form.Quorum", "6"));

        (await Versions("send-executive")).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Terms_InForce_AreTheHighestVersionOfEveryBoard()
    {
        var pairs = await area.Database(async db => (await db.Set<Board>().AsNoTracking().ToListAsync())
            .Select(b => (b.Terms, db.Set<TermsVersion>().Where(t => t.BoardId == b.Id).OrderByDescending(t => t.Number).Select(t => t.Text).First())).ToList());

        pairs.Count.ShouldBe(4);
        pairs.ShouldAllBe(p => p.Item1 == p.Item2);
    }

    [Fact]
    public async Task Terms_Stale_ShowBothTextsAndMakeNoVersion()
    {
        using var first = await area.As("Board Secretary");
        using var second = await area.As("Administrator");
        await first.Open("/board/send-executive/terms");
        await second.Open("/board/send-executive/terms");
        await first.Submit("Save", ("Form.Terms", "Theirs."));

        await second.Submit("Save", ("Form.Terms", "Mine."));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelectorAll(".app-conflict td").Select(c => c.Words()).TakeLast(2).ShouldBe(["Mine.", "Theirs."]);
        (await Versions("send-executive")).ShouldBe([1, 2, 3]);
    }

    private Task<List<int>> Versions(string key) => area.Database(db =>
        db.Set<TermsVersion>().Where(t => db.Set<Board>().Any(b => b.Id == t.BoardId && b.Key == key)).OrderBy(t => t.Number).Select(t => t.Number).ToListAsync());
}
