using Governance.Warehouse.Build;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Checks;

/// <summary>Checks what a build stored, table by table. Nothing is published before all have passed.</summary>
internal sealed class BuildChecks(WarehouseDb db, Guid build, BuildOrder order)
{
    private Dictionary<string, long>? before;

    /// <summary>Checks one table; every table it refers to must be whole.</summary>
    public async Task<IReadOnlyList<Finding>> Of(WarehouseTable table, Announced source, CancellationToken token)
    {
        before ??= await RowsBefore(token);
        var figures = new TableFigures(
            table,
            await table.Count(db, build, token),
            await table.SumPence(db, build, token),
            source.Rows,
            source.Pence,
            before.TryGetValue(table.Name, out var rows) ? rows : null);
        var findings = new List<Finding> { FigureChecks.RowsAgainstSource(figures) };
        if (FigureChecks.MoneyAgainstSource(figures) is { } money)
        {
            findings.Add(money);
        }

        findings.Add(FigureChecks.NoUnexplainedFall(figures, order.DropAccepted));
        foreach (var rule in table.Rules)
        {
            var broken = rule.Broken is { } count ? await count(db, build, token) : 0;
            findings.Add(new(rule.Name, table.Name, broken == 0, broken == 0 ? $"Holds for all {figures.Rows:N0} rows." : $"{broken:N0} {rule.Meaning}."));
        }

        return findings;
    }

    private async Task<Dictionary<string, long>> RowsBefore(CancellationToken token)
    {
        var last = await db.Builds
            .Where(b => b.State == BuildState.Published && b.AsOf <= order.AsOf)
            .OrderByDescending(b => b.AsOf).ThenByDescending(b => b.FinishedAt)
            .Select(b => (Guid?)b.Id).FirstOrDefaultAsync(token);
        return await db.BuildTables.Where(t => t.BuildId == last).ToDictionaryAsync(t => t.Name, t => t.Rows, StringComparer.Ordinal, token);
    }
}
