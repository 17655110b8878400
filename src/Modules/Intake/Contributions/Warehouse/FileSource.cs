using System.Runtime.CompilerServices;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Facts of accepted extracts of one kind that the engine can work out itself, some rows of a file at a time.</summary>
internal abstract class QueriedFileSource<TLanded, TFact>(GovernanceDb db, Counted counted) : FileSource<TLanded, TFact>(db, counted), IQueriedSource<TFact>
    where TLanded : LandedRow
    where TFact : ChildFactRow
{
    public async IAsyncEnumerable<QueriedPiece<TFact>> Pieces(DateOnly asOf, int most, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var file in await Files(asOf, token))
        {
            var last = await Good(file).MaxAsync(r => (int?)r.RowNumber, token) ?? 0;
            for (var after = 0; after < last; after += most)
            {
                var (from, to) = (after, after + most);
                yield return new(
                    Facts(Good(file).Where(r => r.RowNumber > from && r.RowNumber <= to).OrderBy(r => r.RowNumber), file),
                    facts => Of(facts, file).Where(f => f.SourceRow > from && f.SourceRow <= to));
            }
        }
    }

    /// <summary>Those of a file, among the facts of every file of the table.</summary>
    protected virtual IQueryable<TFact> Of(IQueryable<TFact> facts, CountedFile file) => facts.Where(f => f.PeriodKey == file.Key);
}

/// <summary>Facts of accepted extracts of one kind, file by file in the order of their rows, so that the same day gives the same rows.</summary>
internal abstract class FileSource<TLanded, TFact>(GovernanceDb db, Counted counted) : IWarehouseSource<TFact>
    where TLanded : LandedRow
    where TFact : BuildRow
{
    protected abstract string Kind { get; }

    /// <summary>Only the newest file: it tells its history itself.</summary>
    protected virtual bool NewestOnly => false;

    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token)
    {
        var rows = 0L;
        foreach (var file in await Files(asOf, token))
        {
            rows += await Good(file).LongCountAsync(token);
        }

        return new(rows);
    }

    public async IAsyncEnumerable<TFact> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var file in await Files(asOf, token))
        {
            await foreach (var row in Facts(Good(file).OrderBy(r => r.RowNumber), file).AsAsyncEnumerable().WithCancellation(token))
            {
                yield return row;
            }
        }
    }

    /// <summary>Rows of it that are facts.</summary>
    protected virtual IQueryable<TLanded> Where(IQueryable<TLanded> rows, CountedFile file) => rows;

    /// <summary>The facts of them, reading no more columns than they need.</summary>
    protected abstract IQueryable<TFact> Facts(IQueryable<TLanded> rows, CountedFile file);

    protected IQueryable<TLanded> Good(CountedFile file) => Where(db.Set<TLanded>().AsNoTracking().Where(r => r.SubmissionId == file.Id), file);

    protected Task<IReadOnlyList<CountedFile>> Files(DateOnly asOf, CancellationToken token) =>
        NewestOnly ? counted.Newest(Kind, asOf, token) : counted.Each(Kind, asOf, token);
}
