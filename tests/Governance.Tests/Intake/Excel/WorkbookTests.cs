using System.Text;
using DocumentFormat.OpenXml;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Excel;

/// <summary>A workbook and the same rows as CSV end in the same rows.</summary>
public sealed class WorkbookTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private const string Csv =
        "posting_id,posting_date,cost_centre,account,description,amount,posting_type\n"
        + "L1,2026-10-01,0012,4000,Therapy,1200.50,actual\nL2,2026-10-15,0012,4000,\"Taxi, return\",80,actual\nL3,2026-10-31,HN1,0400,Refund,-3.25,actual\n";

    private static readonly object?[] Heading = ["posting_id", "posting_date", "cost_centre", "account", "description", "amount", "posting_type"];

    private static readonly object?[][] Rows =
    [
        ["L1", new DateOnly(2026, 10, 1), new Book.FourDigits(12), 4000m, "Therapy", "1200.50", "actual"],
        ["L2", new DateOnly(2026, 10, 15), "0012", "4000", "Taxi, return", new Book.Formula("40+40", "80"), "actual"],
        ["L3", new DateOnly(2026, 10, 31), "HN1", new Book.FourDigits(400), "Refund", -3.25m, "actual"],
    ];

    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public static TheoryData<string> Ways => ["plain", "empty rows at the end", "merged titles", "a hidden empty sheet"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Load_AWorkbook_PutsTheRowsItsCsvPuts(string how)
    {
        var book = how switch
        {
            "empty rows at the end" => new Book().Sheet("Ledger", [Heading, .. Rows, [null, "", " "], [], [null, null]]),
            "merged titles" => new Book().Sheet("Ledger", [["Ledger of Northmere"], ["Made by finance, not for publication"], [], Heading, .. Rows]).Merge("A1:G1").Merge("A2:G2"),
            "a hidden empty sheet" => new Book().Sheet("Ledger", [Heading, .. Rows]).Sheet("Sheet2"),
            _ => new Book().Sheet("Ledger", [Heading, .. Rows]),
        };
        var ofCsv = await Put(Encoding.UTF8.GetBytes(Csv), "ledger.csv");

        var ofBook = await Put(book.Bytes(), "ledger.xlsx");

        ofBook.ShouldBe(ofCsv);
    }

    [Fact]
    public async Task Load_OfSeveralSheets_AsksWhichAndReadsTheOneThatIsNamed()
    {
        var book = new Book().Sheet("Notes", [["What this is", "a note"]]).Sheet("Ledger", [Heading, .. Rows]).Bytes();

        var asked = await area.Load("ledger", book, "ledger.xlsx", ("period", "2026-10"));
        var named = await area.Load("ledger", book, "ledger.xlsx", ("period", "2026-10"), ("sheet", "ledger"));

        asked.Problems.ShouldHaveSingleItem().Code.ShouldBe("which-sheet");
        asked.Problems[0].Message.ShouldContain("“Notes”, “Ledger”");
        named.Counts["loaded"].ShouldBe(3);
        (await area.Database(db => db.Set<Submission>().OrderByDescending(s => s.Number).FirstAsync())).Sheet.ShouldBe("Ledger");
    }

    [Fact]
    public async Task Load_AFormulaThatFailedOrWasNeverWorkedOut_SetsTheRowAside()
    {
        var book = new Book().Sheet("Ledger", [Heading, Rows[0], [.. Rows[1][..5], new Book.Formula("A1/0", "#DIV/0!", Failed: true), "actual"], [.. Rows[2][..5], new Book.Formula("A1+1", null), "actual"]]);

        var result = await area.Load("ledger", book.Bytes(), "ledger.xlsx", ("period", "2026-10"));

        (result.Counts["loaded"], result.Counts["quarantined"]).ShouldBe((1, 2));
        (await area.Database(db => db.Set<Finding>().Where(f => f.RowNumber > 0).OrderBy(f => f.RowNumber).Select(f => f.RowNumber).ToListAsync())).ShouldBe([3, 4]);
    }

    [Fact]
    public async Task Load_AWorkbookWithMacros_IsRefusedAndSaysWhatToDo()
    {
        var result = await area.Load("ledger", new Book().Sheet("Ledger", [Heading, .. Rows]).Bytes(SpreadsheetDocumentType.MacroEnabledWorkbook), "ledger.xlsm", ("period", "2026-10"));

        ShouldSay(result, "file-macros", "choose Save as, Excel workbook (.xlsx)");
    }

    [Fact]
    public async Task Load_AnOlderWorkbook_IsRefusedAndSaysWhatToDo()
    {
        var result = await area.Load("ledger", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "ledger.xls", ("period", "2026-10"));

        ShouldSay(result, "file-kind", "choose Save as, Excel workbook (.xlsx)");
    }

    private static void ShouldSay(VerbResult result, string code, string text)
    {
        result.Ok.ShouldBeFalse();
        result.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        result.Problems[0].Message.ShouldContain(text);
    }

    private async Task<IReadOnlyList<(string, DateOnly, string, string, string, long)>> Put(byte[] file, string name)
    {
        var result = await area.Load("ledger", file, name, ("period", "2026-10"));
        result.Ok.ShouldBeTrue(string.Join(' ', result.Problems.Select(p => p.Message)));
        (result.Counts["read"], result.Counts["quarantined"]).ShouldBe((3, 0));
        var id = await area.Database(db => db.Set<Submission>().OrderByDescending(s => s.Number).Select(s => s.Id).FirstAsync());
        var rows = await area.Database(db => db.Set<LedgerRow>().Where(r => r.SubmissionId == id).OrderBy(r => r.RowNumber).ToListAsync());
        return [.. rows.Select(r => (r.PostingId, r.PostedOn, r.CostCentre, r.Account, r.Text, r.Pence))];
    }
}
