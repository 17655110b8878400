using System.Linq.Expressions;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Map;

internal enum LineKind
{
    ReportsTo,
    Advises,
}

/// <summary>What a board reports to, or advises, for as long as it does. The only place that says so.</summary>
internal sealed class ReportingLine : Entity
{
    public required Guid BoardId { get; init; }

    public required Guid ToBoardId { get; init; }

    public required LineKind Kind { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day of the line.</summary>
    public DateOnly? To { get; set; }

    public string Why { get; init; } = "";

    public static Expression<Func<ReportingLine, bool>> InForce(DateOnly day) => l => l.From <= day && (l.To == null || l.To >= day);

    public static Expression<Func<ReportingLine, bool>> ReportsOn(DateOnly day) =>
        l => l.Kind == LineKind.ReportsTo && l.From <= day && (l.To == null || l.To >= day);

    public bool InForceOn(DateOnly day) => From <= day && (To is null || To >= day);

    public bool Overlaps(DateOnly from, DateOnly? to) => (To is null || To >= from) && (to is null || From <= to);
}
