using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;
using Document = Governance.Reports.Documents.Document;

namespace Governance.Tests.Reports;

public sealed class DocumentProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(25);

    [Fact]
    public void Read_WhatWasWritten_IsTheSameDocument() => Prop.ForAll(AnyDocument.Documents, document =>
    {
        var json = DocumentJson.Write(document);
        var read = DocumentJson.Read(json);
        read.Ok.ShouldBeTrue();
        DocumentJson.Write(read.Value).ShouldBe(json);
        HtmlWriter.Bytes(read.Value).ShouldBe(HtmlWriter.Bytes(document));
    }).Check(Many);

    [Fact]
    public void Write_AnyText_IsValidForWordAndExcel() => Prop.ForAll(AnyDocument.Documents, document =>
    {
        using var word = new MemoryStream(WordWriter.Bytes(document));
        using var wordFile = WordprocessingDocument.Open(word, isEditable: false);
        Errors(wordFile).ShouldBeEmpty();
        using var excel = new MemoryStream(ExcelWriter.Bytes(document));
        using var excelFile = SpreadsheetDocument.Open(excel, isEditable: false);
        Errors(excelFile).ShouldBeEmpty();
    }).Check(Some);

    [Fact]
    public void Totals_AnyRows_AreTheSumOfTheRowsListedInEveryFormat() => Prop.ForAll(AnyDocument.Tables.ToArbitrary(), table =>
    {
        if (table.Rows.Count == 0)
        {
            table.Totals.ShouldBeNull();
            return;
        }

        var numbers = table.Rows.Select(r => r.Cells[1]).OfType<NumberCell>().ToList();
        var number = numbers.Sum(n => n.Value);
        var pence = table.Rows.Select(r => r.Cells[2]).OfType<MoneyCell>().Sum(m => m.Pence);
        var totals = table.Totals.ShouldNotBeNull();
        totals.Cells[1].ShouldBe(new NumberCell(number, numbers.Select(n => n.Decimals).DefaultIfEmpty().Max()));
        totals.Cells[2].ShouldBe(new MoneyCell(pence));

        var document = CompleteDocument.Create() with { Sections = [new Section("t", "T", 1, [table])] };
        Rendered.Word(document).Text.ShouldContain(Say.Cell(totals.Cells[2]));
        Rendered.Html(document).Text.ShouldContain(Say.Cell(totals.Cells[1]));
        var excel = Rendered.Excel(document).Numbers;
        excel.ShouldContain(number);
        excel.ShouldContain(pence / 100m);
    }).Check(Some);

    [Fact]
    public void Guard_AnyText_ComesBackAndStartsNoFormula() => Prop.ForAll(AnyDocument.Text.ToArbitrary(), text =>
    {
        var guarded = CsvWriter.Guard(text);
        CsvWriter.Unguard(guarded).ShouldBe(text);
        (guarded[0] is '=' or '+' or '-' or '@' or '\t' or '\r').ShouldBeFalse();
    }).Check(Many);

    [Fact]
    public void Split_AnyLongText_LosesNothing() => Prop.ForAll(AnyDocument.Text.ToArbitrary(), Gen.Choose(1, 9_000).ToArbitrary(), (text, times) =>
    {
        var whole = string.Concat(Enumerable.Repeat(text, times));
        var pieces = LongText.Split(whole);
        string.Concat(pieces).ShouldBe(whole);
        pieces.ShouldAllBe(p => p.Length <= LongText.Most);
        pieces.Skip(1).ShouldAllBe(p => !char.IsLowSurrogate(p[0]));
    }).Check(Some);

    private static IEnumerable<string> Errors(OpenXmlPackage file) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
}
