using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Reading;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Excel;

/// <summary>Cells that say something else than they seem to: days that are plain numbers, days counted from 1904, formulas that failed.</summary>
public sealed class CellTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private static readonly object?[] Heading = ["posting_id", "posting_date", "cost_centre", "account", "description", "amount", "posting_type"];
    private static readonly DateOnly Day = new(2026, 10, 15);

    private static int postings;

    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Load_ADayAsANumberOfFiveDigits_ReadsItByTheWorkbooksCalendarAndSaysSo(bool from1904)
    {
        var (rows, findings) = await Load(new Book { From1904 = from1904 }, Row(Book.Serial(Day, from1904)), Row(Day));

        rows.Select(r => r.PostedOn).ShouldBe([Day, Day]);
        var said = findings.ShouldHaveSingleItem();
        (said.Rule, said.RowNumber, said.Column, said.Value).ShouldBe(("day-from-number", 2, "posting_date", $"{Book.Serial(Day, from1904)}"));
        said.Text.ShouldContain($"holds the number {Book.Serial(Day, from1904)}, not marked as a day; it was read as 15 October 2026.");
    }

    [Theory]
    [InlineData("2026", "day-as-number", "holds the number 2026, not marked as a day; as one it would be 18 July 1905.")]
    [InlineData("12", "day-as-number", "as one it would be 12 January 1900.")]
    [InlineData("20261015", "not-a-day", "is not a day")]
    [InlineData("46310.5", "not-a-day", "is not a day")]
    public async Task Load_ANumberThatMayMeanSomethingElse_SetsTheRowAsideAndSaysWhatItWouldBe(string number, string rule, string says)
    {
        var (rows, findings) = await Load(new(), Row(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), Row(Day));

        rows.ShouldHaveSingleItem().PostedOn.ShouldBe(Day);
        var said = findings.ShouldHaveSingleItem();
        (said.Rule, said.RowNumber, said.Column, said.Value).ShouldBe((rule, 2, "posting_date", number));
        said.Text.ShouldContain(says);
    }

    [Fact]
    public async Task Load_ANumberWrittenAsText_IsNoDay()
    {
        var (_, findings) = await Load(new(), Row("46310"), Row(Day));

        findings.ShouldHaveSingleItem().Rule.ShouldBe("not-a-day");
    }

    [Theory]
    [InlineData("amount", "#DIV/0!", "divides by nought")]
    [InlineData("amount", "#REF!", "points at a cell that is gone")]
    [InlineData("description", "#N/A", "looked something up and did not find it")]
    [InlineData("posting_date", "#VALUE!", "works with text where it needs a number")]
    public async Task Load_AFormulaThatFailed_SetsTheRowAsideAndSaysWhatTheErrorMeans(string column, string error, string means)
    {
        var bad = Row(Day);
        bad[Array.IndexOf(Heading, column)] = Book.Failed(error);

        var (rows, findings) = await Load(new(), bad, Row(Day));

        rows.Count.ShouldBe(1);
        var said = findings.ShouldHaveSingleItem();
        (said.Rule, said.RowNumber, said.Column, said.Value).ShouldBe(("formula-error", 2, column, error));
        said.Text.ShouldContain($"holds {error}: its formula {means}. Put the value itself in the cell.");
    }

    [Fact]
    public async Task Load_WordsThatBeginWithAHash_AreWords()
    {
        var row = Row(Day);
        row[4] = "#2 of the new contract";

        (await Load(new(), row)).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(46310, false, "2026-10-15")]
    [InlineData(0, true, "1904-01-01")]
    [InlineData(44848, true, "2026-10-15")]
    public void Serial_OfAWholeNumber_IsTheDayExcelShows(double number, bool from1904, string day) => Serials.Day(number, from1904).ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(46310.25)]
    [InlineData(20261015)]
    public void Serial_OfAnythingElse_IsNoDay(double number) => Serials.Day(number, from1904: false).ShouldBeNull();

    private static object?[] Row(object day) => [$"L{Interlocked.Increment(ref postings)}", day, "HN1", "4000", "Therapy", 12.5m, "actual"];

    private async Task<(IReadOnlyList<LedgerRow> Rows, IReadOnlyList<Finding> Findings)> Load(Book book, params object?[][] rows)
    {
        var result = await area.Load("ledger", book.Sheet("Ledger", [Heading, .. rows]).Bytes(), "ledger.xlsx", ("period", "2026-10"));
        result.Ok.ShouldBeTrue(string.Join(' ', result.Problems.Select(p => p.Message)));
        return (
            await area.Database(db => db.Set<LedgerRow>().OrderBy(r => r.RowNumber).ToListAsync()),
            await area.Database(db => db.Set<Finding>().Where(f => f.RowNumber > 0).OrderBy(f => f.RowNumber).ToListAsync()));
    }
}
