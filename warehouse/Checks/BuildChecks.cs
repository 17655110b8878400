using Governance.Warehouse.Build;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Checks;

/// <summary>Checks what a build stored, table by table. Nothing is published before all have passed.</summary>
internal sealed class BuildChecks(WarehouseDb db, BuildJournal journal, BuildOrder order)
{
    public async Task<IReadOnlyList<Finding>> Run(IReadOnlyDictionary<WarehouseTable, Announced> announced, CancellationToken token)
    {
        var before = await RowsBefore(token);
        var findings = new List<Finding>();
        foreach (var (table, source) in announced)
        {
            await journal.TellChecks($"Checking {table.Called}", findings.Count, announced.Keys.Sum(t => t.Rules.Count + 2), token);
            var figures = new TableFigures(
                table,
                await table.Count(db, journal.Id, token),
                await table.SumPence(db, journal.Id, token),
                source.Rows,
                source.Pence,
                before.TryGetValue(table.Name, out var rows) ? rows : null);
            findings.Add(FigureChecks.RowsAgainstSource(figures));
            if (FigureChecks.MoneyAgainstSource(figures) is { } money)
            {
                findings.Add(money);
            }

            findings.Add(FigureChecks.NoUnexplainedFall(figures, order.DropAccepted));
            foreach (var rule in table.Rules)
            {
                var broken = await rule.Broken(db, journal.Id, token);
                findings.Add(new(rule.Name, table.Name, broken == 0, broken == 0 ? $"Holds for all {figures.Rows:N0} rows." : $"{broken:N0} {rule.Meaning}."));
            }
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
