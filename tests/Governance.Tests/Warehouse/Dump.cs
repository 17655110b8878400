using System.Text.Json;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Warehouse;

/// <summary>Every row of a table as text, without the build's id, in an order that is always the same.</summary>
internal sealed class Dump(WarehouseDb db, Guid build) : ITableVisitor<IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Visit<T>(FactTable<T> table)
        where T : BuildRow
    {
        var rows = await db.Set<T>().AsNoTracking().Where(r => r.BuildId == build).ToListAsync();
        return [.. rows.Select(r => $"{table.Name} {JsonSerializer.Serialize(r).Replace(build.ToString(), "", StringComparison.Ordinal)}").Order(StringComparer.Ordinal)];
    }
}
