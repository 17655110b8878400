using System.Runtime.CompilerServices;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Warehouse;

/// <summary>Waits that the engine copies by itself, a few rows at a time, so that a small build has several pieces.</summary>
internal sealed class CopiedWaits(GovernanceDb db) : IQueriedSource<WaitingRow>
{
    public const int Rows = 10;
    private const int InOnePiece = 3;

    public static IEnumerable<WaitRow> Landed()
    {
        var file = Guid.CreateVersion7();
        return Enumerable.Range(1, Rows).Select(row => new WaitRow
        {
            SubmissionId = file,
            RowNumber = row,
            Child = $"child-{row}",
            AgeBand = "5 to 10",
            Sex = "F",
            EthnicGroup = "Unknown",
            AreaGroup = row % 2 == 0 ? "north" : "south",
            Service = "SLT",
            ReferredOn = new(2026, 8, row),
        });
    }

    public Task Prepare(DateOnly asOf, CancellationToken token) => Task.CompletedTask;

    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<WaitRow>().CountAsync(token), null);

    public IAsyncEnumerable<WaitingRow> Stream(DateOnly asOf, CancellationToken token) => Facts(db.Set<WaitRow>().OrderBy(r => r.RowNumber)).AsAsyncEnumerable();

    public async IAsyncEnumerable<QueriedPiece<WaitingRow>> Pieces(DateOnly asOf, int most, [EnumeratorCancellation] CancellationToken token)
    {
        var last = await db.Set<WaitRow>().MaxAsync(r => r.RowNumber, token);
        for (var after = 0; after < last; after += InOnePiece)
        {
            var (from, to) = (after, after + InOnePiece);
            yield return new(
                Facts(db.Set<WaitRow>().Where(r => r.RowNumber > from && r.RowNumber <= to).OrderBy(r => r.RowNumber)),
                facts => facts.Where(f => f.SourceRow > from && f.SourceRow <= to));
        }
    }

    private static IQueryable<WaitingRow> Facts(IQueryable<WaitRow> rows) => rows.Select(r => new WaitingRow
    {
        PeriodKey = ChildRows.Month,
        SourceRow = r.RowNumber,
        AreaCode = r.AreaGroup,
        Phase = "primary",
        Service = r.Service,
        ReferredOn = r.ReferredOn,
        Days = new DateOnly(2026, 10, 31).DayNumber - r.ReferredOn.DayNumber,
    });
}
