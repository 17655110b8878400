using System.Text;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Excel;

namespace Governance.Tests.Reports;

public sealed class CsvWriterTests
{
    [Fact]
    public void Write_Table_IsQuotedGuardedAndMarkedAsUtf8()
    {
        var table = new Table(
            "Actions",
            [new("a", "Action, short"), new("n", "Places", ColumnType.Number, Total: true), new("m", "Cost", ColumnType.Money), new("d", "Due", ColumnType.Date), new("p", "Done", ColumnType.Percent), new("s", "Status", ColumnType.Status)],
            [
                new("=cmd|' /C calc'!A0", Cell.Number(-1.5m, 1), Cell.Money(-1050), new DateOnly(2026, 3, 9), Cell.Percent(12.5m, 1), Cell.Status(RagStatus.OffTrack, RagStatus.AtRisk, "-cover")),
                new("say \"yes\"\nthen go", Cell.None(), Cell.Money(200), Cell.None(NoneCell.NotRecorded), Cell.None(NoneCell.Suppressed), RagStatus.OnTrack),
            ]);
        using var memory = new MemoryStream();
        CsvWriter.Write(table, memory);
        memory.ToArray()[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(memory.ToArray()[3..]).ShouldBe(string.Join("\r\n",
            "\"Action, short\",Places,Cost,Due,Done,Status,\"Status, claimed\",\"Status, reason\"",
            "'=cmd|' /C calc'!A0,-1.5,-10.50,09/03/2026,12.5,Off track,At risk,'-cover",
            "\"say \"\"yes\"\"\nthen go\",,2,,suppressed,On track,,",
            ""));
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'tis", "''tis")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Guard_Text_IsUndoneByUnguard(string text, string guarded)
    {
        CsvWriter.Guard(text).ShouldBe(guarded);
        CsvWriter.Unguard(guarded).ShouldBe(text);
    }

    [Fact]
    public void Unguard_ApostropheOfTheText_Stays() => CsvWriter.Unguard("'tis").ShouldBe("'tis");
}
