using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>One row of a tidy file as it was read.</summary>
/// <param name="Number">Its row in the file, the heading being row 1.</param>
/// <param name="Problems">Why it cannot be kept; none when it can.</param>
internal sealed record TidyReading(int Number, IReadOnlyList<Problem> Problems)
{
    public FigurePeriod Period { get; init; }

    public string Level { get; init; } = "";

    public FigureArea Area { get; init; } = FigureArea.England;

    /// <summary>The codes as they stand in the file.</summary>
    public string OldCode { get; init; } = "";

    public string NewCode { get; init; } = "";

    /// <summary>Values of the filter columns, as <see cref="TidyKey.Filters"/> writes them.</summary>
    public string Filters { get; init; } = "";

    /// <summary>The figures in the order of the measures, parted by bars: <c>58.7|x|12</c>.</summary>
    public string Cells { get; init; } = "";

    /// <summary>How many of them are numbers, and how many symbols.</summary>
    public int Numbers { get; init; }

    public int Symbols { get; init; }

    public bool Good => Problems.Count == 0;
}
