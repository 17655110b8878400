using Governance.Platform.Messages;

namespace Governance.Workstreams.Import;

/// <summary>A plan understood, row by row, with everything that was not. Any error refuses the whole import.</summary>
internal sealed record PlanReading(string FileName, string? Sheet, ColumnMapping Mapping, IReadOnlyList<PlanRow> Rows)
{
    public IReadOnlyList<int> HeaderRows { get; init; } = [];

    /// <summary>Rows that are no action, with their text: titles, headings, totals, keys.</summary>
    public IReadOnlyList<SetAsideRow> SetAside { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public PlanCounts Counts { get; init; } = new(0, 0, 0, 0, 0, 0, 0);

    public bool Refused => Problems.Any(p => p.Severity == Severity.Error);
}

/// <summary>Read is every row from the header's next to the last; the others add up to it.</summary>
internal sealed record PlanCounts(int Read, int Actions, int Continued, int SubHeadings, int Totals, int OtherSetAside, int Blank);

internal enum SetAsideKind
{
    AboveHeader,
    Header,
    RepeatedHeader,
    SubHeading,
    Total,
    Key,
    NoAction,
}

/// <summary>A row that is no action. Nothing of it is lost: its whole text is here.</summary>
internal sealed record SetAsideRow(int Row, SetAsideKind Kind, string Text);
