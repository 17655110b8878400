using Governance.Partnership.Domain.Map;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class LineMakesALoop
{
    /// <summary>Looks at every day on which the answer could be another: the first of the line, and the first of every line that begins later.</summary>
    public static Problem? Check(ReportingLine line, IReadOnlyCollection<ReportingLine> others)
    {
        if (line.BoardId == line.ToBoardId)
        {
            return new("line-makes-a-loop", "A board cannot report to itself. Choose another.", "ToBoardId");
        }

        var up = others.Where(o => o.Kind == LineKind.ReportsTo).ToList();
        var days = up.Select(o => o.From).Where(d => d > line.From && (line.To is null || d <= line.To)).Prepend(line.From);
        return line.Kind == LineKind.ReportsTo && days.FirstOrDefault(day => LeadsBack(line, up, day)) is { } found && found != default
            ? new("line-makes-a-loop", $"On {Said.Day(found)} that board reports to this one, through others or by itself. Choose another board or another day.", "ToBoardId")
            : null;
    }

    private static bool LeadsBack(ReportingLine line, List<ReportingLine> up, DateOnly day)
    {
        var seen = new HashSet<Guid>();
        for (Guid? above = line.ToBoardId; above is { } step && seen.Add(step); above = up.Find(o => o.BoardId == step && o.InForceOn(day))?.ToBoardId)
        {
            if (step == line.BoardId)
            {
                return true;
            }
        }

        return false;
    }
}

internal static class BoardReportsTwice
{
    public static Problem? Check(ReportingLine line, IEnumerable<ReportingLine> others) =>
        line.Kind == LineKind.ReportsTo && others.FirstOrDefault(o => o.BoardId == line.BoardId && o.Kind == LineKind.ReportsTo && o.Overlaps(line.From, line.To)) is { } other
            ? new("board-reports-twice", $"It reports to another board from {Said.Day(other.From)}{(other.To is { } end ? $" to {Said.Day(end)}" : "")}. End that line first, or give a later day.", "From")
            : null;
}

internal static class LineBeforeItsBoard
{
    public static Problem? Check(Board board, DateOnly from) => from < board.From
        ? new("line-before-its-board", $"{board.Name} was set up on {Said.Day(board.From)}. Give that day or a later one.", "From")
        : null;
}

internal static class LineEndsBeforeItStarts
{
    public static Problem? Check(DateOnly from, DateOnly to) => to < from
        ? new("line-ends-before-it-starts", $"The line began on {Said.Day(from)}. Give that day or a later one.", "To")
        : null;
}
