using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Checks;

/// <summary>What is known of one table when it is checked.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Rows stored.</param>
/// <param name="Pence">Money stored, or null where the table holds none.</param>
/// <param name="SourceRows">Rows the sources counted for themselves.</param>
/// <param name="SourcePence">Money the sources added up for themselves, or null.</param>
/// <param name="RowsBefore">Rows of the last build that went live, or null before the first.</param>
internal sealed record TableFigures(WarehouseTable Table, long Rows, long? Pence, long SourceRows, long? SourcePence, long? RowsBefore);

/// <summary>A check and what it found.</summary>
internal sealed record Finding(string Name, string Table, bool Passed, string Sentence);
