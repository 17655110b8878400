using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Governance.Platform.Messages;

namespace Governance.Intake.Reading;

/// <summary>Rows of one sheet of a workbook, as it was saved; formulas are not worked out again.</summary>
internal sealed class SheetRows : IRowSource
{
    private readonly IExcelDataReader book;
    private readonly List<Problem> problems = [];
    private readonly bool from1904;
    private readonly Dictionary<(int Row, int Column), string> errors;
    private byte[] text = new byte[4096];
    private (int From, int Length)[] cells = [];
    private double[] numbers = [];

    /// <summary>Opens a sheet.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="sheet">The sheet asked for; the only visible one when null.</param>
    /// <param name="look">What the workbook says of itself.</param>
    /// <param name="again">Opens the workbook once more.</param>
    public SheetRows(Stream content, string? sheet, WorkbookLook look, Func<Stream> again)
    {
        from1904 = look.From1904;
        try
        {
            book = ExcelReaderFactory.CreateOpenXmlReader(content, new ExcelReaderConfiguration { LeaveOpen = false });
            Sheet = Choose(sheet);
            errors = look.Parts.TryGetValue(Sheet, out var part) ? ErrorCells.Of(again(), part) : [];
            Headings = FindHeader();
            HeaderChecks.Check(Headings);
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or KeyNotFoundException or NullReferenceException)
        {
            throw new UnreadableException(new("file-damaged", "The workbook is damaged or is not one. Open it in Excel, save it again as .xlsx and send the new file."));
        }
    }

    public IReadOnlyList<string> Headings { get; }

    public string Sheet { get; }

    public int RowNumber { get; private set; }

    public int Count => cells.Length;

    public int Percent => Math.Min(100, RowNumber * 100 / Math.Max(1, book.RowCount));

    public IReadOnlyList<Problem> Problems => problems;

    public bool Read()
    {
        while (book.Read())
        {
            RowNumber++;
            if (Fill())
            {
                return true;
            }
        }

        return false;
    }

    public ReadOnlySpan<byte> Cell(int column) => column < cells.Length ? text.AsSpan(cells[column].From, cells[column].Length) : [];

    public DateOnly? AsDay(int column) => column >= 0 && column < numbers.Length ? Serials.Day(numbers[column], from1904) : null;

    public void Dispose() => book.Dispose();

    private string Choose(string? asked)
    {
        var visible = new List<string>();
        var all = new List<string>();
        do
        {
            all.Add(book.Name);
            if (book.VisibleState == "visible" && book.RowCount > 0 && book.FieldCount > 0)
            {
                visible.Add(book.Name);
            }
        }
        while (book.NextResult());

        book.Reset();
        var name = asked is { Length: > 0 }
            ? all.Find(n => string.Equals(n, asked, StringComparison.OrdinalIgnoreCase)) ?? throw new UnreadableException(new("sheet-missing", $"The workbook has no sheet “{asked}”. It has {Named(all)}."))
            : visible.Count switch
            {
                1 => visible[0],
                0 => throw new UnreadableException(new("file-empty", $"No visible sheet of the workbook holds anything. It has {Named(all)}.")),
                _ => throw new UnreadableException(new("which-sheet", $"The workbook has more than one sheet: {Named(visible)}. Choose the one that holds the extract.")),
            };
        while (!string.Equals(book.Name, name, StringComparison.Ordinal) && book.NextResult())
        {
            // On to the sheet that was chosen.
        }

        var hidden = all.Count - visible.Count;
        if (hidden > 0 && asked is null)
        {
            problems.Add(new("hidden-sheets", $"{hidden} hidden or empty sheets were not read.") { Severity = Severity.Advice });
        }

        return name;
    }

    private static string Named(List<string> sheets) => string.Join(", ", sheets.Select(s => $"“{s}”"));

    private List<string> FindHeader()
    {
        var finder = new HeaderFinder();
        while (book.Read())
        {
            RowNumber++;
            Fill();
            if (finder.Offer([.. Enumerable.Range(0, cells.Length).Select(i => Encoding.UTF8.GetString(Cell(i)).Trim())]))
            {
                return finder.Header;
            }
        }

        throw new UnreadableException(finder.NotFound);
    }

    private bool Fill()
    {
        if (cells.Length != book.FieldCount)
        {
            (cells, numbers) = (new (int, int)[book.FieldCount], new double[book.FieldCount]);
        }

        var (at, said) = (0, false);
        for (var i = 0; i < cells.Length; i++)
        {
            var found = book.GetValue(i);
            numbers[i] = found is double number ? number : double.NaN;
            var value = errors.GetValueOrDefault((RowNumber, i)) ?? SheetText.Of(found, book.GetNumberFormatString(i));
            var most = Encoding.UTF8.GetMaxByteCount(value.Length);
            if (at + most > text.Length)
            {
                Array.Resize(ref text, (at + most) * 2);
            }

            var length = Encoding.UTF8.GetBytes(value, text.AsSpan(at));
            cells[i] = (at, length);
            at += length;
            said |= value.AsSpan().Trim().Length > 0;
        }

        return said;
    }
}

/// <summary>Cells of a workbook as text: days as 2026-10-31, numbers without a thousands separator, yes and no.</summary>
internal static class SheetText
{
    public static string Of(object? value, string? format) => value switch
    {
        null => "",
        string text => text,

        // A code shown as 0012 is a number of 12 with a format of four noughts.
        double number when format is { Length: > 1 } && !format.AsSpan().ContainsAnyExcept('0') => number.ToString(format, CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "Yes" : "No",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
