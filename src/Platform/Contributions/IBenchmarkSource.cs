using Governance.Platform.Figures;

namespace Governance.Platform.Contributions;

/// <summary>Which published figures are asked for.</summary>
/// <param name="Dataset">Key of the published file, such as <c>timeliness_20_week</c>.</param>
/// <param name="Measure">Its column, such as <c>pc_plans_issued_within_20_weeks</c>.</param>
/// <param name="Filters">Values of filter columns, such as <c>breakdown</c> = <c>All EHC plans issued</c>; a filter left out takes every value.</param>
public sealed record BenchmarkQuery(string Dataset, string Measure, IReadOnlyDictionary<string, string> Filters)
{
    /// <summary>Places asked for by code, with every code they were known by; empty for all.</summary>
    public IReadOnlyCollection<string> Areas { get; init; } = [];
}

/// <summary>One published figure.</summary>
/// <param name="Period">Its period.</param>
/// <param name="Area">Its place, under the code now in force.</param>
/// <param name="Value">The figure as published, symbol included.</param>
public sealed record BenchmarkFigure(FigurePeriod Period, FigureArea Area, FigureValue Value);

/// <summary>A published file that is loaded.</summary>
/// <param name="Dataset">Its key.</param>
/// <param name="Measures">Its measure columns.</param>
/// <param name="Filters">Its filter columns with their values.</param>
/// <param name="Source">File name and the day it was accepted, for the foot of a chart.</param>
public sealed record BenchmarkDataset(string Dataset, IReadOnlyList<string> Measures, IReadOnlyDictionary<string, IReadOnlyList<string>> Filters, string Source);

/// <summary>Contribution: figures the Department published, as loaded. Given by Intake, used by Outcomes.</summary>
public interface IBenchmarkSource
{
    /// <summary>Figures of the revision in force, by period and place, in one query.</summary>
    Task<IReadOnlyList<BenchmarkFigure>> Read(BenchmarkQuery query, CancellationToken token);

    /// <summary>What is loaded, for whoever ties an indicator to a published measure.</summary>
    Task<IReadOnlyList<BenchmarkDataset>> Datasets(CancellationToken token);
}
