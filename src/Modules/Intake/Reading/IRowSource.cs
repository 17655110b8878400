using Governance.Platform.Messages;

namespace Governance.Intake.Reading;

/// <summary>Rows of a file, one at a time; nothing of a row is kept when the next is read.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>The file's own headings, in order.</summary>
    IReadOnlyList<string> Headings { get; }

    /// <summary>Sheet that is read, or empty.</summary>
    string Sheet { get; }

    /// <summary>Row of the file now read, as a spreadsheet counts them.</summary>
    int RowNumber { get; }

    /// <summary>Cells of the row now read.</summary>
    int Count { get; }

    /// <summary>Share of the file that is read, 0 to 100: of its bytes, or of the rows of a sheet.</summary>
    int Percent { get; }

    /// <summary>What to look at although the file could be read.</summary>
    IReadOnlyList<Problem> Problems { get; }

    /// <summary>Moves to the next row that is not empty.</summary>
    bool Read();

    /// <summary>A cell as UTF-8, valid until the next row is read; empty beyond the last.</summary>
    ReadOnlySpan<byte> Cell(int column);

    /// <summary>The day that a number in a cell stands for in the workbook’s calendar, when nothing marks it as a day; null for any other cell and in text.</summary>
    DateOnly? AsDay(int column) => null;
}

/// <summary>A file that cannot be read, with the reason. Caught where files are opened.</summary>
internal sealed class UnreadableException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
