using Governance.Platform.Rag;

namespace Governance.Reports.Documents;

/// <summary>How a status moved since the last meeting.</summary>
public enum Move
{
    /// <summary>There is nothing to compare with.</summary>
    New,

    /// <summary>Less serious than before.</summary>
    Better,

    /// <summary>The same.</summary>
    NoChange,

    /// <summary>More serious than before.</summary>
    Worse,
}

/// <summary>One thing followed over the periods of a <see cref="StatusStrip"/>.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Url">Its page, or null.</param>
/// <param name="Before">Its status in each earlier period, oldest first; null where there was none.</param>
/// <param name="Now">Its status now, with the claim where the owner differs.</param>
/// <param name="Move">Movement since the last meeting.</param>
/// <param name="Why">The drivers, in sentences.</param>
public sealed record StatusStripRow(string Label, string? Url, IReadOnlyList<RagStatus?> Before, StatusCell Now, Move Move, string Why);

/// <summary>Statuses over some periods and now, one row a thing.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="What">Heading of the first column, such as <c>Workstream</c>.</param>
/// <param name="Periods">Names of the earlier periods, oldest first.</param>
/// <param name="Since">What movement is measured from, such as <c>Since October</c>.</param>
/// <param name="Rows">Off track first, then at risk, then on track.</param>
public sealed record StatusStrip(string Caption, string What, IReadOnlyList<string> Periods, string Since, IReadOnlyList<StatusStripRow> Rows) : Block;
