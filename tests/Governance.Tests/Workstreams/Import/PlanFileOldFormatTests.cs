using Governance.Platform.Dates;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class PlanFileOldFormatTests
{
    private static readonly object?[][] Rows =
    [
        ["Ref", "Action", "Owner", "Due", "% complete"],
        ["1.1", "Publish the core offer", "Head of SEND", new DateOnly(2026, 10, 3), 40d],
        ["1.2", "Train \u00a35k staff", null, "by end of Q4", "half"],
    ];

    [Fact]
    public void Read_OldWorkbook_ReadsTextsNumbersAndDates()
    {
        var file = Reads.File(OldOffice.Workbook(Rows), "plan.xls");

        file.Value.Kind.ShouldBe(FileKind.LegacyWorkbook);
        var reading = PlanReader.Read(file.Value, null, Reads.Options);
        reading.Sheet.ShouldBe("Plan");
        reading.Rows.Select(r => r.Title).ShouldBe(["Publish the core offer", "Train \u00a35k staff"]);
        reading.Rows[0].CurrentDue.ShouldBe(new StatedDate("03/10/2026", new DateOnly(2026, 10, 3), DatePrecision.Day));
        reading.Rows[0].Percent.ShouldBe(40);
        reading.Problems.ShouldContain(p => p.Code == "old-format");
    }

    [Fact]
    public void Read_OldWorkbookNamedXlsx_GoesByItsContent() => Reads.File(OldOffice.Workbook(Rows), "plan.xlsx").Ok.ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_OldContainer_IsRefusedWithTheReason(string what, string code)
    {
        var result = Reads.File(Files[what](), "plan.xls");

        result.Problems.ShouldHaveSingleItem().Code.ShouldBe(code, what);
    }

    public static TheoryData<string, string> Refused => new()
    {
        { "encrypted xlsx", "file-encrypted" },
        { "encrypted xls", "file-encrypted" },
        { "word document", "file-not-a-workbook" },
        { "mail message", "file-not-a-workbook" },
        { "nothing inside", "file-not-a-workbook" },
        { "header only", "file-damaged" },
        { "cut short", "file-damaged" },
        { "directory in a circle", "file-damaged" },
        { "noise for a workbook", "file-damaged" },
    };

    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["encrypted xlsx"] = () => OldOffice.Container(("EncryptionInfo", [4, 0, 4, 0]), ("EncryptedPackage", new byte[5000])),
        ["encrypted xls"] = () => OldOffice.Workbook(Rows, encrypted: true),
        ["word document"] = () => OldOffice.Container(("WordDocument", new byte[5000])),
        ["mail message"] = () => OldOffice.Container(("__properties_version1.0", new byte[5000])),
        ["nothing inside"] = () => OldOffice.Container(),
        ["header only"] = () => OldOffice.Workbook(Rows)[..512],
        ["cut short"] = () => OldOffice.Workbook(Rows)[..1024],
        ["directory in a circle"] = () =>
        {
            var file = OldOffice.Container([.. Enumerable.Range(0, 9).Select(n => ($"S{n}", Array.Empty<byte>()))]);
            file[512 + 4] = 1;
            file[512 + 5] = 0;
            file[512 + 6] = 0;
            file[512 + 7] = 0;
            return file;
        },
        ["noise for a workbook"] = () =>
        {
            var noise = new byte[6000];
            new Random(7).NextBytes(noise);
            return OldOffice.Container(("Workbook", noise));
        },
    };

    [Fact]
    public void Read_OldWorkbookSpoiledAnywhere_NeverFailsOtherwiseThanByReason()
    {
        var (good, random) = (OldOffice.Workbook(Rows), new Random(2026));
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var bad = good.ToArray();
            for (var hits = random.Next(1, 12); hits > 0; hits--)
                bad[random.Next(8, 2600)] = (byte)random.Next(256);
            var result = Reads.File(bad, "plan.xls");
            (result.Ok || result.Problems.Count > 0).ShouldBeTrue();
        }
    }
}
