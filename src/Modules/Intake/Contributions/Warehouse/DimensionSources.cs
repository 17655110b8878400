using System.Runtime.CompilerServices;
using Governance.Intake.Board;
using Governance.Intake.Codes;
using Governance.Platform.Contributions;
using Governance.Platform.Figures;
using Governance.Warehouse.Schema;

namespace Governance.Intake.Contributions.Warehouse;

/// <summary>Area groups.</summary>
internal sealed class AreaGroupSource(CodeReader codes) : IWarehouseSource<AreaRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new((await codes.Book(token)).Set("area-group").Entries.DistinctBy(e => e.Code).LongCount() + 1);

    public async IAsyncEnumerable<AreaRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var group in (await codes.Book(token)).Set("area-group").Entries.DistinctBy(e => e.Code))
        {
            yield return Row(group.Code, group.Label);
        }

        yield return Row(Bands.Unknown, "Elsewhere or not known");
    }

    private static AreaRow Row(string code, string name) => new() { Code = code, Name = name, Level = nameof(AreaLevel.AreaGroup), IsOwn = false, IsNeighbour = false };
}

/// <summary>Types of need.</summary>
internal sealed class NeedSource(CodeReader codes) : IWarehouseSource<NeedRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new((await codes.Book(token)).Set("sen-need").Entries.DistinctBy(e => e.Code).LongCount() + 1);

    public async IAsyncEnumerable<NeedRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var need in (await codes.Book(token)).Set("sen-need").Entries.DistinctBy(e => e.Code))
        {
            yield return new() { Code = need.Code, Name = need.Label };
        }

        yield return new() { Code = Bands.Unknown, Name = "Need not known" };
    }
}

/// <summary>How every extract that is owed stands.</summary>
internal sealed class FeedSource(FeedBoard board) : IWarehouseSource<FeedRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new((await board.On(asOf, token)).Lines.Count(l => l.Cells.Count > 0));

    public async IAsyncEnumerable<FeedRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var line in (await board.On(asOf, token)).Lines.Where(l => l.Cells.Count > 0))
        {
            var due = line.Due ?? line.Cells[0];
            yield return new()
            {
                Kind = line.Kind,
                KindName = line.KindName,
                Sender = line.Sender,
                Period = due.Period.Words,
                DataTo = line.Cells.Where(c => c.Accepted).Select(c => (DateOnly?)c.Period.To).Max(),
                DueOn = due.DueOn,
                DaysOverdue = due.State == FeedState.Missing ? due.Days : 0,
                SetAsidePerThousand = (int)Math.Round(1000m * (line.Cells.Where(c => c.Accepted).Select(c => c.Share).FirstOrDefault() ?? 0)),
            };
        }
    }
}
