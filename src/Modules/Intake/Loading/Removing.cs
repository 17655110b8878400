using System.Linq.Expressions;
using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Data.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>Removes many rows in steps, so that others can write between.</summary>
internal static class Removing
{
    public static async Task Rows<T>(IQueryable<T> rows, Expression<Func<T, int>> number, Func<IQueryable<T>, int, IQueryable<T>> upTo, CancellationToken token)
    {
        while (await rows.Select(number).Select(n => (int?)n).MinAsync(token) is { } first)
        {
            await upTo(rows, first + BulkWriter.RowsInOneTransaction).ExecuteDeleteAsync(token);
        }
    }

    /// <summary>Findings and counts of a stamp.</summary>
    public static async Task Findings(GovernanceDb db, Guid stamp, CancellationToken token)
    {
        await Rows(db.Set<Finding>().Where(f => f.SubmissionId == stamp), f => f.Ordinal, (rows, to) => rows.Where(f => f.Ordinal <= to), token);
        await db.Set<RuleCount>().Where(c => c.SubmissionId == stamp).ExecuteDeleteAsync(token);
    }
}
