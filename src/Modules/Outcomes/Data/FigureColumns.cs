using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Outcomes.Data;

internal static class FigureColumns
{
    /// <summary>A figure to six places. Read back only: SQLite neither adds nor compares decimals, so no query may.</summary>
    public static void ToFigure(this PropertyBuilder<decimal> property) => property.HasPrecision(21, 6);

    /// <inheritdoc cref="ToFigure(PropertyBuilder{decimal})" />
    public static void ToFigure(this PropertyBuilder<decimal?> property) => property.HasPrecision(21, 6);
}
