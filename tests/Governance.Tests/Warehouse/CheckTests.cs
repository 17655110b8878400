using Governance.Platform.Rag;
using Governance.Warehouse.Build;
using Governance.Warehouse.Checks;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Warehouse;

public sealed class CheckTests
{
    private static readonly Guid Stranger = Guid.CreateVersion7();

    public static TheoryData<string, string> Broken => new()
    {
        { "Rows against source: actions", "announced" },
        { "No unexplained fall: action status, daily", "fall" },
        { "Money against source: actions", "money" },
        { "One row for each action", "same action" },
        { "One row for each action and day", "same status" },
        { "One row for each workstream and period", "same period" },
        { "Every workstream of actions is known", "stray workstream" },
        { "Every organisation of actions is known", "stray organisation" },
        { "Every action of action status, daily is known", "stray action" },
        { "Every date of action status, daily is known", "stray day" },
        { "Every period of workstream status by period is known", "stray period" },
        { "Every action of milestones is known", "stray milestone" },
        { "Action statuses are known", "status" },
        { "Action statuses are known", "claim" },
        { "Percent complete is from 0 to 100", "percent" },
        { "Overdue days fit the due date", "overdue" },
        { "Past action statuses are known", "past status" },
        { "Past percent complete is from 0 to 100", "past percent" },
        { "Workstream statuses are known", "workstream status" },
        { "A trouble has its reason", "no reason" },
        { "A met milestone is not late", "met and late" },
        { "One row for each indicator, period and place", "same value" },
        { "Every indicator of indicator values is known", "stray value" },
        { "Every indicator value is within its domain", "value too high" },
        { "Every indicator value is within its domain", "value too low" },
        { "An indicator value is a number or a symbol", "number and symbol" },
        { "A period of an indicator value ends after it starts", "period backwards" },
        { "One row for each submission", "same submission" },
        { "Rows of an accepted extract add up", "rows lost" },
        { "One row for each row of a register and period", "same child row" },
        { "A child is counted in a known register", "register" },
        { "A plan is issued after it is asked for", "issued before" },
        { "Nobody misses more sessions than there are", "missed" },
        { "Nobody misses more sessions than there are", "unauthorised" },
        { "Sessions are no fewer than none", "sessions" },
        { "A place is of a known register", "place" },
        { "A wait is of a plausible length", "wait" },
        { "Every phase of counts by band is known", "stray phase" },
        { "Every area group of counts by band is known", "stray area" },
        { "Every need of counts by band is known", "stray need" },
        { "A published figure is a number or a symbol", "published" },
        { "Every area of published figures of others is known", "published elsewhere" },
        { "One row for each extract and sender", "same feed" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Run_WithABrokenTable_KeepsTheLastGoodAndNamesTheCheck(string check, string how)
    {
        await using var house = await NightHouse.Open();
        var good = await house.Built();
        house.Clock.Pass(TimeSpan.FromDays(1));
        Break(house.Sources, how);

        var result = await house.Build();

        result.Problems.Single().Code.ShouldBe("build-check-failed");
        result.Problems.Single().Message.ShouldContain($"“{check}”");
        (await house.Live())!.Id.ShouldBe(good.Id);
        var run = await house.LastRun();
        run.State.ShouldBe(BuildState.Failed);
        run.Failure.ShouldBe(result.Problems.Single().Message);
        (await house.RowsOf(run.Id)).ShouldBe(0);
        var failed = await house.Read(db => db.BuildChecks.Where(c => c.BuildId == run.Id && !c.Passed).Select(c => c.Name).ToListAsync());
        failed.ShouldContain(check);
    }

    [Fact]
    public void Broken_NamesEveryRuleOfEveryFact()
    {
        var tried = Broken.Select(row => (string)row[0]).ToHashSet();
        var untried = WarehouseTables.All
            .Where(t => t.Name.StartsWith("fact_", StringComparison.Ordinal))
            .SelectMany(t => t.Rules)
            .Where(r => !r.Name.StartsWith("One row", StringComparison.Ordinal) && !r.Name.StartsWith("Every", StringComparison.Ordinal))
            .Select(r => r.Name)
            .Except(tried);

        untried.ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_WithAFallThatWasAccepted_GoesLiveAndKeepsTheReason()
    {
        await using var house = await NightHouse.Open();
        await house.Built();
        Break(house.Sources, "fall");

        var result = await house.Build(dropAccepted: "Two plans were closed by the board on 16 November.");

        result.Ok.ShouldBeTrue();
        var check = await house.Read(db => db.BuildChecks.FirstAsync(c => c.BuildId == result.Value.Id && c.Name == "No unexplained fall: action status, daily"));
        check.Sentence.ShouldContain("accepted: Two plans were closed");
    }

    [Theory]
    [InlineData(100, 80, true)]
    [InlineData(100, 79, false)]
    [InlineData(5, 4, true)]
    [InlineData(4, 3, false)]
    [InlineData(0, 0, true)]
    [InlineData(10, 30, true)]
    public void NoUnexplainedFall_AtTheLine_IsOverATwentiethOnly(long before, long now, bool passes) =>
        FigureChecks.NoUnexplainedFall(Figures(rows: now, before: before), accepted: "").Passed.ShouldBe(passes);

    [Theory]
    [InlineData(120_050L, 120_050L, true)]
    [InlineData(120_050L, 120_051L, false)]
    [InlineData(null, 120_050L, false)]
    [InlineData(0L, null, false)]
    public void MoneyAgainstSource_PennyForPenny_OrItFails(long? stored, long? source, bool passes) =>
        FigureChecks.MoneyAgainstSource(Figures(pence: stored, sourcePence: source))!.Passed.ShouldBe(passes);

    [Fact]
    public void MoneyAgainstSource_WithoutMoney_IsNoCheckAtAll() => FigureChecks.MoneyAgainstSource(Figures()).ShouldBeNull();

    private static TableFigures Figures(long rows = 1, long? before = null, long? pence = null, long? sourcePence = null) =>
        new(WarehouseTables.All[0], rows, pence, rows, sourcePence, before);

    private static void Break(Sources s, string how)
    {
        Action act = how switch
        {
            "announced" => () => s.Actions.Missing = 1,
            "fall" => () => s.Statuses.Rows = Only(s.Statuses.Rows, 31),
            "money" => () => s.Actions.Pence = 100,
            "same action" => () => Twice(s.Actions),
            "same status" => () => Twice(s.Statuses),
            "same period" => () => Twice(s.Rag),
            "stray workstream" => () => Add(s.Actions, _ => Rows.Action(Guid.CreateVersion7(), Stranger, "X1")),
            "stray organisation" => () => Add(s.Actions, _ => Rows.Action(Guid.CreateVersion7(), Sources.Autism, "X1", Stranger)),
            "stray action" => () => Add(s.Statuses, day => Rows.Status(Stranger, Sources.Autism, day)),
            "stray day" => () => Add(s.Statuses, day => Rows.Status(First(s), Sources.Autism, day.AddYears(9))),
            "stray period" => () => Add(s.Rag, _ => Rows.Rag(Sources.Autism, "2019-01")),
            "stray milestone" => () => Add(s.Milestones, day => Rows.Milestone(Stranger, Sources.Autism, day)),
            "status" => () => Replace(s.Statuses, day => Rows.Status(First(s), Sources.Offer, day, status: (RagStatus)99)),
            "claim" => () => Replace(s.Statuses, day => Rows.Status(First(s), Sources.Offer, day, claimed: (RagStatus)99)),
            "percent" => () => Replace(s.Statuses, day => Rows.Status(First(s), Sources.Offer, day, percent: 101)),
            "overdue" => () => Replace(s.Statuses, day => Rows.Status(First(s), Sources.Offer, day, overdue: -1)),
            "past status" => () => Replace(s.Past, _ => Rows.Past(First(s), Sources.Offer, "2026-09", (RagStatus)99)),
            "past percent" => () => Replace(s.Past, _ => Rows.Past(First(s), Sources.Offer, "2026-09", percent: -1)),
            "workstream status" => () => Replace(s.Rag, _ => Rows.Rag(Sources.Offer, "2026-09", status: (RagStatus)99)),
            "no reason" => () => Replace(s.Rag, _ => Rows.Rag(Sources.Offer, "2026-09", status: RagStatus.OffTrack)),
            "met and late" => () => Replace(s.Milestones, day => Rows.Milestone(First(s), Sources.Offer, day, met: day, late: 2)),
            "same value" => () => Twice(s.IndicatorValues),
            "stray value" => () => Add(s.IndicatorValues, _ => Rows.Value("2026-august", indicator: Stranger)),
            "value too high" => () => Add(s.IndicatorValues, _ => Rows.Value("2026-august", value: 100_000_001)),
            "value too low" => () => Add(s.IndicatorValues, _ => Rows.Value("2026-august", value: -1)),
            "number and symbol" => () => Add(s.IndicatorValues, _ => Rows.Value("2026-august", symbol: "c")),
            "period backwards" => () => Add(s.IndicatorValues, _ => Rows.Value("2026-august", days: -2)),
            "same submission" => () => Twice(s.Submissions),
            "rows lost" => () => Add(s.Submissions, _ => Rows.Submission(3, read: 12)),
            "same child row" => () => Twice(s.Children),
            "register" => () => Add(s.Children, _ => ChildRows.Plan(900, register: "neither")),
            "issued before" => () => Add(s.Issued, _ => ChildRows.Issue(900, new(2026, 10, 3), -1)),
            "missed" => () => Add(s.Absences, _ => ChildRows.Absence(900, possible: 10, missed: 11)),
            "unauthorised" => () => Add(s.Absences, _ => ChildRows.Absence(900, missed: 4, unauthorised: 5)),
            "sessions" => () => Add(s.Suspensions, _ => ChildRows.Suspension(900, -1)),
            "place" => () => Add(s.Places, _ => ChildRows.Place(900, "neither")),
            "wait" => () => Add(s.Waits, _ => ChildRows.Wait(900, 3651)),
            "stray phase" => () => Add(s.Children, _ => ChildRows.Plan(900, phase: "nursery")),
            "stray area" => () => Add(s.Children, _ => ChildRows.Plan(900, area: "west")),
            "stray need" => () => Add(s.Children, _ => ChildRows.Plan(900, need: "XYZ")),
            "published" => () => Add(s.Benchmarks, _ => Published(ChildRows.Own.Code, null, "")),
            "published elsewhere" => () => Add(s.Benchmarks, _ => Published("E10000000", 46_400_000, "")),
            "same feed" => () => Twice(s.Feeds),
            _ => throw new ArgumentOutOfRangeException(nameof(how)),
        };
        act();
    }

    private static BenchmarkValueRow Published(string area, long? value, string symbol) => new()
    {
        IndicatorId = Sources.OnTime,
        PeriodKey = "2025-calendar-year",
        PeriodFrom = new(2025, 1, 1),
        PeriodTo = new(2025, 12, 31),
        AreaCode = area,
        ValueMillionths = value,
        Symbol = symbol,
    };

    private static Guid First(Sources s) => s.Actions.Rows(default)[0].ActionId;

    private static Func<DateOnly, List<T>> Only<T>(Func<DateOnly, List<T>> rows, int count) => day => [.. rows(day).Take(count)];

    private static void Twice<T>(Source<T> source) => Add(source, source.Rows);

    private static void Add<T>(Source<T> source, Func<DateOnly, T> row) => Add(source, day => new List<T> { row(day) });

    private static void Add<T>(Source<T> source, Func<DateOnly, List<T>> more)
    {
        var rows = source.Rows;
        source.Rows = day => [.. rows(day), .. more(day)];
    }

    private static void Replace<T>(Source<T> source, Func<DateOnly, T> first)
    {
        var rows = source.Rows;
        source.Rows = day => [first(day), .. rows(day).Skip(1)];
    }
}
