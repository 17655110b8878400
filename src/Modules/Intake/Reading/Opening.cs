using Governance.Platform.Messages;

namespace Governance.Intake.Reading;

/// <summary>Opens a file by what it is.</summary>
internal static class Opening
{
    private const long LargestWorkbook = 100L * 1024 * 1024;

    /// <summary>The rows of a file, or why there are none.</summary>
    /// <param name="open">Opens it at its start.</param>
    /// <param name="look">What is known of it.</param>
    /// <param name="sheet">Sheet asked for, or null.</param>
    public static Result<IRowSource> Rows(Func<Stream> open, FileLook look, string? sheet)
    {
        if (look.Bytes == 0)
        {
            return new Problem("file-empty", "The file is empty. Choose the file that holds the extract.");
        }

        try
        {
            return look.Kind switch
            {
                FileLook.Csv => Result<IRowSource>.Done(new CsvRows(open(), look)),
                FileLook.Xlsx => Workbook(open, look, sheet),
                FileLook.Xls => new Problem("file-kind", $"The file is {FileLook.Xls}. Open it in Excel, choose Save as, Excel workbook (.xlsx) without a password, and send that file."),
                _ => new Problem("file-kind", $"The file is {look.Kind}, not an extract. Save it as .csv or .xlsx and send it again."),
            };
        }
        catch (UnreadableException unreadable)
        {
            return unreadable.Problem;
        }
    }

    private static Result<IRowSource> Workbook(Func<Stream> open, FileLook look, string? sheet)
    {
        if (look.Bytes > LargestWorkbook)
        {
            return new Problem("file-too-large", "A workbook of more than 100 MB is not read. Save the sheet as .csv and send that.");
        }

        // A workbook is read from its end, which a sealed file cannot be.
        using var file = open();
        var whole = file.CanSeek ? open() : new MemoryStream();
        if (!file.CanSeek)
        {
            file.CopyTo(whole);
            whole.Position = 0;
        }

        var said = WorkbookLook.At(whole);
        if (said.HasMacros)
        {
            whole.Dispose();
            return new Problem("file-macros", "The workbook holds macros, which are never run or kept. In Excel choose Save as, Excel workbook (.xlsx), and send that file.");
        }

        return Result<IRowSource>.Done(new SheetRows(whole, sheet, said, () => whole is MemoryStream held ? new MemoryStream(held.GetBuffer(), 0, (int)held.Length, writable: false) : open()));
    }
}
