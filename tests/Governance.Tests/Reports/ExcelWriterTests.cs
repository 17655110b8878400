using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Governance.Reports.Documents;
using Governance.Reports.Excel;

namespace Governance.Tests.Reports;

public sealed class ExcelWriterTests
{
    private static readonly byte[] Complete = ExcelWriter.Bytes(CompleteDocument.Create());

    [Fact]
    public void Write_CompleteDocument_IsValidForOffice()
    {
        using var memory = new MemoryStream(Complete);
        using var file = SpreadsheetDocument.Open(memory, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Write_EverySheet_HasTitleHeadingsFilterAndNoMergedOrEmptyCell()
    {
        var sheets = Rendered.Parts(Complete).Where(p => p.Name.Contains("worksheets/sheet", StringComparison.Ordinal) && p.Root.Name.LocalName == "worksheet").Select(p => p.Root).ToList();
        sheets.Count.ShouldBe(10);
        foreach (var sheet in sheets)
        {
            All(sheet, "mergeCell").ShouldBeEmpty();
            All(sheet, "autoFilter").ShouldHaveSingleItem();
            All(sheet, "pane").ShouldHaveSingleItem().Attribute("state")!.Value.ShouldBe("frozen");
            All(sheet, "c").ShouldAllBe(c => c.Value.Trim().Length > 0);
            var rows = All(sheet, "row");
            rows[0].Elements().ShouldHaveSingleItem().Attribute("r")!.Value.ShouldBe("A1");
            rows.Skip(2).Select(r => r.Elements().Count()).Distinct().ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void Write_Text_IsNeverAFormula()
    {
        var formulas = Rendered.Parts(Complete).SelectMany(p => All(p.Root, "f")).Select(f => f.Value).ToList();
        formulas.ShouldNotBeEmpty();
        formulas.ShouldAllBe(f => f.StartsWith("SUBTOTAL(109,"));
    }

    [Fact]
    public void Write_TextLikeAFormula_KeepsItsQuoteWhenEdited()
    {
        var parts = Rendered.Parts(Complete).ToList();
        var style = parts.SelectMany(p => All(p.Root, "c")).Single(c => c.Value == "=SUM(A1:A9)").Attribute("s")!.Value;
        var look = parts.Single(p => p.Name == "xl/styles.xml").Root.Elements().Single(e => e.Name.LocalName == "cellXfs").Elements().ElementAt(int.Parse(style));
        look.Attribute("quotePrefix")!.Value.ShouldBe("1");
    }

    [Fact]
    public void Write_LongText_GoesOnInFurtherColumnsAndLines()
    {
        var text = string.Concat(Enumerable.Range(0, 9_000).Select(i => $"word{i} "));
        var document = CompleteDocument.Create() with { Sections = [new("s", "S", 1, [new Paragraph(text), new Table("T", [new("a", "Update"), new("b", "By")], [new(text, "Lead"), new("short", "Lead")])])] };
        var cells = Rendered.Parts(ExcelWriter.Bytes(document)).SelectMany(p => All(p.Root, "c")).Select(c => c.Value).ToList();
        cells.ShouldAllBe(c => c.Length <= 32_767);
        cells.ShouldContain("Update (continued)");
        cells.ShouldContain("S (continued)");
        var pieces = LongText.Split(text);
        pieces.Count.ShouldBe(3);
        pieces.ShouldAllBe(p => cells.Count(c => c == p) == 2);
    }

    [Fact]
    public void Write_Link_LeadsToTheSheet()
    {
        var notes = Rendered.Parts(Complete).Single(p => p.Name == "xl/worksheets/sheet1.xml").Root;
        var names = All(Rendered.Parts(Complete).Single(p => p.Name == "xl/workbook.xml").Root, "sheet").Skip(1).Select(s => $"'{s.Attribute("name")!.Value}'!A1");
        All(notes, "hyperlink").Select(h => h.Attribute("location")!.Value).ShouldBe(names);
    }

    [Fact]
    public void Take_NamesAWorkbookRefuses_AreMadeValidAndUnique()
    {
        var names = new SheetNames();
        names.Take("Actions: open/late [2026]?").ShouldBe("Actions open late 2026");
        names.Take("ACTIONS open late 2026").ShouldBe("ACTIONS open late 2026 2");
        names.Take("'").ShouldBe("Sheet");
        names.Take("history").ShouldBe("history 2");
        names.Take(new string('x', 40)).Length.ShouldBe(31);
        names.Take(new string('x', 40)).ShouldEndWith(" 2");
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Letters_Column_AreThoseOfTheSheet(int column, string letters) => Grid.Letters(column).ShouldBe(letters);

    private static List<XElement> All(XElement root, string name) => [.. root.Descendants().Where(e => e.Name.LocalName == name)];
}
