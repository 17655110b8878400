using Governance.Platform.Contributions;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Build;

/// <summary>A dimension that is the same in every area.</summary>
internal abstract class BandSource<T>(IReadOnlyList<Band> bands, Func<Band, int, T> row) : IWarehouseSource<T>
{
    public Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => Task.FromResult(new SourceTotals(bands.Count));

    public IAsyncEnumerable<T> Stream(DateOnly asOf, CancellationToken token) => bands.Select((b, i) => row(b, i + 1)).ToAsyncEnumerable();
}

internal sealed class PhaseSource() : BandSource<PhaseRow>(Bands.Phases, (b, place) => new() { Key = b.Key, Name = b.Name, Place = place });

internal sealed class CohortSource() : BandSource<CohortRow>(Bands.Cohorts, (b, _) => new() { Key = b.Key, Name = b.Name });

internal sealed class SettingSource() : BandSource<SettingRow>(Bands.Settings, (b, _) => new() { Key = b.Key, Name = b.Name });
