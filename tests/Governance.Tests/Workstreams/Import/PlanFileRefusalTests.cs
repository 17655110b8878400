using System.Globalization;
using System.Text;
using Governance.Tests.Workstreams.Import.Workbooks;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import;

public sealed class PlanFileRefusalTests
{
    private static readonly Dictionary<string, (Func<byte[]> File, string Code)> Corpus = new()
    {
        ["empty"] = (() => [], "file-empty"),
        ["white space only"] = (() => "\r\n \r\n"u8.ToArray(), "file-empty"),
        ["empty sheet"] = (() => Empty(), "file-empty"),
        ["only a hidden sheet"] = (() => OnlyHidden(), "file-empty"),
        ["pdf named xlsx"] = (() => "%PDF-1.7 and so on"u8.ToArray(), "file-not-a-workbook"),
        ["web page named xls"] = (() => "\r\n<html><table><tr><td>Ref</td></tr></table></html>"u8.ToArray(), "file-not-a-workbook"),
        ["doctype"] = (() => Encoding.UTF8.GetPreamble().Concat("<!DOCTYPE html><p>Ref</p>"u8.ToArray()).ToArray(), "file-not-a-workbook"),
        ["xml spreadsheet of 2003"] = (() => "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"u8.ToArray(), "file-not-a-workbook"),
        ["web archive"] = (() => "MIME-Version: 1.0\r\nContent-Type: multipart/related"u8.ToArray(), "file-not-a-workbook"),
        ["picture"] = (() => [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "file-not-a-workbook"),
        ["program"] = (() => [.. "MZ"u8.ToArray(), .. new byte[100]], "file-not-a-workbook"),
        ["rich text"] = (() => "{\\rtf1 Ref}"u8.ToArray(), "file-not-a-workbook"),
        ["binary noise named csv"] = (() => Noise(), "file-not-a-workbook"),
        ["plain zip"] = (() => Tamper.NewZip(("readme.txt", "hello")), "file-not-a-workbook"),
        ["word document"] = (() => Tamper.NewZip(("_rels/.rels", Rels("officeDocument", "word/document.xml")), ("word/document.xml", "<document/>")), "file-not-a-workbook"),
        ["word inside a workbook's name"] = (() => Tamper.Part(Tamper.Good(), "workbook.xml", _ => "<document/>"), "file-not-a-workbook"),
        ["binary workbook"] = (() => Tamper.NewZip(("_rels/.rels", Rels("officeDocument", "xl/workbook.bin")), ("xl/workbook.bin", "x")), "file-not-a-workbook"),
        ["open document"] = (() => Tamper.NewZip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "file-not-a-workbook"),
        ["zip cut short"] = (() => Tamper.Good()[..^60], "file-damaged"),
        ["zip without its end"] = (() => Tamper.Good()[..300], "file-damaged"),
        ["workbook part missing"] = (() => Tamper.Without(Tamper.Good(), "workbook.xml"), "file-damaged"),
        ["sheet part missing"] = (() => Tamper.Without(Tamper.Good(), "sheet1.xml"), "file-damaged"),
        ["sheet listed without a part"] = (() => Tamper.Part(Tamper.Good(), "workbook.xml.rels", _ => "<Relationships/>"), "file-damaged"),
        ["text out of range"] = (() => Sheet(s => s.Replace("<x:v>3</x:v>", "<x:v>9999</x:v>", StringComparison.Ordinal)), "file-damaged"),
        ["negative text number"] = (() => Sheet(s => s.Replace("<x:v>3</x:v>", "<x:v>-1</x:v>", StringComparison.Ordinal)), "file-damaged"),
        ["sheet that stops in the middle"] = (() => Sheet(s => s[..(s.Length / 2)]), "file-damaged"),
        ["document type in the sheet"] = (() => Sheet(s => "<!DOCTYPE x [<!ENTITY a \"b\">]>" + s[s.IndexOf("<x:worksheet", StringComparison.Ordinal)..]), "file-damaged"),
        ["entity that reads a file"] = (() => Tamper.Part(Tamper.Good(), "sharedStrings.xml", s => "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + s[s.IndexOf("<x:sst", StringComparison.Ordinal)..]), "file-damaged"),
        ["entities in entities"] = (() => Tamper.Part(Tamper.Good(), "styles.xml", s => "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + s[s.IndexOf("<x:styleSheet", StringComparison.Ordinal)..]), "file-damaged"),
        ["rows out of order"] = (() => Sheet(s => s.Replace("r=\"2\"", "r=\"1\"", StringComparison.Ordinal)), "file-damaged"),
        ["row number beyond Excel"] = (() => Sheet(s => s.Replace("r=\"2\"", "r=\"99999999999\"", StringComparison.Ordinal)), "file-damaged"),
        ["cells out of order"] = (() => Sheet(s => s.Replace("r=\"C2\"", "r=\"A2\"", StringComparison.Ordinal)), "file-damaged"),
        ["cell of another row"] = (() => Sheet(s => s.Replace("r=\"C2\"", "r=\"C7\"", StringComparison.Ordinal)), "file-damaged"),
        ["cell beyond the last column"] = (() => Sheet(s => s.Replace("r=\"E2\"", "r=\"XFE2\"", StringComparison.Ordinal)), "file-damaged"),
        ["a part twice"] = (() => Tamper.With(Tamper.Good(), "xl/Workbook.xml", "<workbook/>"), "file-damaged"),
        ["million rows"] = (() => Tamper.Rows(Tamper.Good(), w => Many(w, 1_000_000)), "too-many-rows"),
        ["text in column 300"] = (() => Tamper.Rows(Tamper.Good(), w => w.Write("<row r=\"1\"><c r=\"KN1\" t=\"inlineStr\"><is><t>far</t></is></c></row>")), "too-many-rows"),
        ["zip bomb"] = (() => Tamper.Rows(Tamper.Good(), w => Bomb(w, 64)), "file-too-large"),
        ["every cell merged to the end"] = (() => Tamper.Rows(Tamper.Good(), Merged), "file-too-large"),
        ["quotation mark never closed"] = (() => "Ref,Action,Owner\r\n1,\"Publish the offer,Head of SEND\r\n2,Train,Lead\r\n"u8.ToArray(), "file-damaged"),
    };

    public static TheoryData<string> Cases => [.. Corpus.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_BadFile_IsRefusedWithItsReason(string what)
    {
        var (file, code) = Corpus[what];

        var result = Reads.File(file());

        result.Ok.ShouldBeFalse();
        var problem = result.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code, problem.Message);
        problem.Message.Length.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Corpus_CoversEveryReason() => Corpus.Values.Select(c => c.Code).Distinct().Order()
        .ShouldBe(["file-damaged", "file-empty", "file-not-a-workbook", "file-too-large", "too-many-rows"]);

    [Fact]
    public void Read_FileOverTheLimit_IsRefusedBeforeItIsRead() =>
        Reads.File(new byte[3000], limits: new ReadLimits { FileBytes = 2000 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("file-too-large");

    [Fact]
    public void Read_FileOfTooManyParts_IsRefused() =>
        Reads.File(Tamper.Good(), limits: new ReadLimits { Parts = 3 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("file-too-large");

    [Fact]
    public void Read_FileThatUnpacksBeyondTheLimit_IsRefused() =>
        Reads.File(Tamper.Good(), limits: new ReadLimits { UnpackedBytes = 500 }).Problems.ShouldHaveSingleItem().Code.ShouldBe("file-too-large");

    [Fact]
    public void Read_WorkbookSpoiledAnywhere_NeverFailsOtherwiseThanByReason()
    {
        var (good, random) = (Tamper.Good(), new Random(2026));
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var bad = good.ToArray();
            for (var hits = random.Next(1, 20); hits > 0; hits--)
                bad[random.Next(4, bad.Length)] = (byte)random.Next(256);
            var result = Reads.File(bad);
            (result.Ok || result.Problems.Count > 0).ShouldBeTrue();
        }
    }

    private static byte[] Sheet(Func<string, string> change) => Tamper.Part(Tamper.Good(), "sheet1.xml", change);

    private static byte[] Empty()
    {
        BookSketch.Plan(out var book).Row(4, Sketch.Painted("FF0000"));
        return book.Bytes();
    }

    private static byte[] OnlyHidden()
    {
        var book = new BookSketch();
        book.Sheet("Secret", "hidden").Row(1, "Ref", "Action", "Owner");
        return book.Bytes();
    }

    private static byte[] Noise()
    {
        var noise = new byte[4000];
        new Random(1).NextBytes(noise);
        return [.. "Ref,"u8.ToArray(), .. noise];
    }

    private static string Rels(string kind, string target) =>
        $"<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>";

    private static void Many(StreamWriter writer, int rows)
    {
        for (var row = 1; row <= rows; row++)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c t=\"n\"><v>{row}</v></c></row>"));
    }

    private static void Bomb(StreamWriter writer, int megabytes)
    {
        var blank = new string(' ', 1024 * 1024);
        for (var written = 0; written < megabytes; written++)
            writer.Write(blank);
    }

    private static void Merged(StreamWriter writer)
    {
        for (var row = 1; row <= 500; row++)
            writer.Write($"<row r=\"{row}\">{string.Concat(Enumerable.Range(1, 100).Select(c => $"<c t=\"n\"><v>{c}</v></c>"))}</row>");
        writer.Write("</sheetData><mergeCells>");
        for (var column = 1; column <= 100; column++)
            writer.Write($"<mergeCell ref=\"{ColumnLetters.Of(column)}1:XFD1048576\"/>");
        writer.Write("</mergeCells><sheetData>");
    }
}
