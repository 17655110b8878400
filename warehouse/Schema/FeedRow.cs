namespace Governance.Warehouse.Schema;

/// <summary>How one extract that is owed stands on the day of the build: the newest period due.</summary>
public sealed class FeedRow : BuildRow
{
    /// <summary>Kind of extract, such as <c>ehc-plans</c>; with the sender, unique in a build.</summary>
    public required string Kind { get; init; }

    /// <summary>Its name, such as <c>EHC plans</c>.</summary>
    public required string KindName { get; init; }

    /// <summary>Who owes it.</summary>
    public required string Sender { get; init; }

    /// <summary>The newest period due, in words.</summary>
    public required string Period { get; init; }

    /// <summary>Last day of the newest period that is in and accepted, or null when none is.</summary>
    public DateOnly? DataTo { get; init; }

    /// <summary>Day the newest period was due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Days it is overdue while it has not come; otherwise 0.</summary>
    public required int DaysOverdue { get; init; }

    /// <summary>Rows in a thousand of the newest extract that were set aside.</summary>
    public required int SetAsidePerThousand { get; init; }
}
