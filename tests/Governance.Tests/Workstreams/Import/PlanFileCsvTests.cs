using System.Text;
using Governance.Platform.Messages;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class PlanFileCsvTests
{
    private const string Plan = "Ref,Action,Owner,Cost\r\n1.1,\"Publish, then review\",Head of SEND,\u00a35k\r\n";

    static PlanFileCsvTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 marked", "utf-16", "utf-16 unmarked", "utf-16BE", "utf-32", "windows-1252"];

    private static byte[] Encoded(string text, string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false).GetBytes(text),
        "utf-8 marked" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        "utf-16 unmarked" => Encoding.Unicode.GetBytes(text),
        _ => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(text)],
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyEncoding_ReadsTheSameText(string encoding)
    {
        var file = Reads.File(Encoded(Plan, encoding), "plan.csv").Value;

        file.Kind.ShouldBe(FileKind.Csv);
        file.Sheets[0].Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))
            .ShouldBe(["Ref|Action|Owner|Cost", "1.1|Publish, then review|Head of SEND|\u00a35k"]);
        file.Sheets[0].Problems.Select(p => p.Code).ShouldBe(encoding == "windows-1252" ? ["read-as-windows-1252"] : []);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Read_AnyDelimiter_IsFound(char delimiter)
    {
        var text = $"Ref{delimiter}Action{delimiter}Owner\n1{delimiter}\"Write; then, read\tagain\"{delimiter}Lead\n";

        Reads.Csv(text).Value.Sheets[0].Rows[1].Cells.Select(c => c.Text).ShouldBe(["1", "Write; then, read\tagain", "Lead"]);
    }

    [Fact]
    public void Read_MixedEncodings_ReadsEachLineAsWhatItIsAndAsks()
    {
        byte[] file = [.. "Ref,Action,Cost\n1,Offer,"u8.ToArray(), 0xA3, .. "5\n2,Train,\u00a36\n"u8.ToArray()];

        var sheet = Reads.File(file, "plan.csv").Value.Sheets[0];

        sheet.Rows.Skip(1).Select(r => r[3]!.Text).ShouldBe(["\u00a35", "\u00a36"]);
        sheet.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Code.ShouldBe("mixed-encodings"), p => p.Severity.ShouldBe(Severity.Query), p => p.Message.ShouldContain("line 2"));
    }

    [Fact]
    public void Read_FewNullCharacters_AreLeftOutAndSaid()
    {
        var sheet = Reads.Csv("Ref,Action,Owner\n1,Publish the core\0 offer with families and schools,Head of SEND\n").Value.Sheets[0];

        sheet.Rows[1][2]!.Text.ShouldStartWith("Publish the core offer");
        sheet.Problems.ShouldHaveSingleItem().Code.ShouldBe("null-characters");
    }

    [Fact]
    public void Read_BlankLinesAndLineBreaksInCells_KeepRowNumbersAsASpreadsheetShowsThem()
    {
        var rows = Reads.Csv("Ref,Action,Owner\n\n1,\"two\nlines\",Lead\n\n\n2,b,Lead").Value.Sheets[0].Rows;

        rows.Select(r => r.Number).ShouldBe([1, 3, 6]);
        rows[1][2]!.Text.ShouldBe("two\nlines");
    }

    [Fact]
    public void Read_QuotationMarkInsideACell_IsReadAndAskedAbout()
    {
        var sheet = Reads.Csv("Ref,Action,Owner\n1,Buy a 12\" screen,Lead\n").Value.Sheets[0];

        sheet.Rows[1][2]!.Text.ShouldBe("Buy a 12\" screen");
        sheet.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Code.ShouldBe("csv-quotes"), p => p.Row.ShouldBe(2));
    }

    [Fact]
    public void Read_FormulaText_StaysText()
    {
        var sheet = Reads.Csv("Ref,Action,Owner\n1,=cmd|'/c calc'!A0,Lead\n").Value.Sheets[0];

        sheet.Rows[1][2].ShouldBe(new SheetCell(2, "=cmd|'/c calc'!A0"));
        sheet.Problems.ShouldHaveSingleItem().Code.ShouldBe("formula-as-text");
    }

    [Fact]
    public void Read_TooManyRows_IsRefused() =>
        Reads.File(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("1,a,b\n", 20_001))), "plan.csv").Problems.ShouldHaveSingleItem().Code.ShouldBe("too-many-rows");

    [Fact]
    public void Plan_FromCsv_ReadsSectionsAndContinuations()
    {
        var reading = Reads.CsvPlan("Autism plan,,,\n,,,\nRef,Action,Due,Progress update\nPriority 1: Identification,,,\n1.1,Publish,31/10/2026,Drafted\n,,,Then agreed\n");

        var action = reading.Rows.ShouldHaveSingleItem();
        action.Section.ShouldBe("Priority 1: Identification");
        action.UpdateText.ShouldBe("Drafted\nThen agreed");
        reading.SetAside[0].Text.ShouldBe("Autism plan");
    }
}
