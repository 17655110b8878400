using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Files;

/// <summary>Why a file was not read, in words that say what to do.</summary>
internal static class Refusals
{
    public static Problem Empty() => new("file-empty", "The file is empty. Choose the file that holds the action plan.");

    public static Problem TooLarge(string what) => new("file-too-large", $"The file was not read: {what}. Keep the action plan in a smaller file of its own.");

    public static Problem Encrypted() =>
        new("file-encrypted", "The file is protected with a password, so it cannot be read. Save a copy without the password.");

    public static Problem NotAWorkbook(string what) =>
        new("file-not-a-workbook", $"The file is {what}, not an Excel workbook or CSV file. Save the plan as .xlsx or .csv.");

    public static Problem Damaged(string where) =>
        new("file-damaged", $"The file is damaged: {where}. Open it in Excel, save it again and import the new file.");

    public static Problem TooManyRows(string sheet, string what) =>
        new("too-many-rows", $"Sheet \u201c{sheet}\u201d has {what}, so it was not read. Keep the action plan on a sheet of its own.") { Sheet = sheet };

    public static RefusedFileException AsException(this Problem problem) => new(problem);
}
