using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using X = DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>A workbook to be written, with the troubles real ones have.</summary>
internal sealed class BookSketch
{
    private readonly List<SheetSketch> _sheets = [];
    private readonly StyleBook _styles = new();
    private readonly X.SharedStringTable _texts = new();
    private bool _days1904;
    private bool _macros;
    private bool _links;

    public static SheetSketch Plan(out BookSketch book, string name = "Action plan")
    {
        book = new BookSketch();
        return book.Sheet(name);
    }

    public SheetSketch Sheet(string name, string? state = null)
    {
        _sheets.Add(new SheetSketch(name, state));
        return _sheets[^1];
    }

    public BookSketch Days1904()
    {
        _days1904 = true;
        return this;
    }

    public BookSketch Macros()
    {
        _macros = true;
        return this;
    }

    public BookSketch Links()
    {
        _links = true;
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, _macros ? SpreadsheetDocumentType.MacroEnabledWorkbook : SpreadsheetDocumentType.Workbook))
            Write(document.AddWorkbookPart());
        return file.ToArray();
    }

    private void Write(WorkbookPart book)
    {
        book.Workbook = new X.Workbook(new X.WorkbookProperties { Date1904 = _days1904 });
        var sheets = book.Workbook.AppendChild(new X.Sheets());
        foreach (var sketch in _sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = sketch.Write(_styles, Share, _days1904);
            Extras(part, sketch);
            var sheet = sheets.AppendChild(new X.Sheet { Name = sketch.Name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = book.GetIdOfPart(part) });
            if (sketch.State is { } state)
                sheet.SetAttribute(new OpenXmlAttribute("state", string.Empty, state));
        }

        book.AddNewPart<SharedStringTablePart>().SharedStringTable = _texts;
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = _styles.Sheet();
        if (_macros)
            Feed(book.AddNewPart<VbaProjectPart>(), "not really a macro");
        if (_links)
            Feed(book.AddNewPart<ExternalWorkbookPart>(), "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>");
    }

    private static void Extras(WorksheetPart part, SheetSketch sketch)
    {
        if (sketch.Comments.Count + sketch.Threads.Count > 0)
        {
            var notes = sketch.Comments.Concat(sketch.Threads.Select(t => KeyValuePair.Create(t.Key, "[Threaded comment] Your version of Excel allows you to read this")));
            part.AddNewPart<WorksheetCommentsPart>().Comments = new X.Comments(
                new X.Authors(new X.Author("Programme office")),
                new X.CommentList(notes.Select(n => new X.Comment(new X.CommentText(new X.Run(new X.Text(n.Value)))) { Reference = n.Key, AuthorId = 0 })));
        }

        if (sketch.Threads.Count > 0)
            Feed(part.AddNewPart<WorksheetThreadedCommentsPart>(), ThreadXml(sketch));
        if (sketch.TextBox is { } box)
            Feed(part.AddNewPart<DrawingsPart>(), $"<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>{box}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>");
    }

    private static string ThreadXml(SheetSketch sketch) =>
        "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
        + string.Concat(sketch.Threads.Select(t => $"<threadedComment ref=\"{t.Key}\" id=\"{{1}}\" personId=\"{{2}}\"><text>{t.Value}</text></threadedComment>"))
        + "</ThreadedComments>";

    private static void Feed(OpenXmlPart part, string content) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(content)));

    private int Share(X.SharedStringItem item)
    {
        _texts.AppendChild(item);
        return _texts.ChildElements.Count - 1;
    }
}
