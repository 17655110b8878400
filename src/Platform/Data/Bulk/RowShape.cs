using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Governance.Platform.Data.Bulk;

/// <summary>One column: its name, and how to read its stored value from a row.</summary>
internal sealed record RowColumn<T>(string Name, Type StoredType, Func<T, object?> Read);

/// <summary>How rows of one type are stored, taken from the model so that it cannot disagree with a migration.</summary>
internal sealed class RowShape<T>
    where T : class
{
    public RowShape(DbContext db, string stamped)
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        Table = entity.GetTableName()!;
        Schema = entity.GetSchema();
        StampColumn = entity.FindProperty(stamped)!.GetColumnName();
        Properties = [.. entity.GetProperties().Where(p => p.Name != stamped)];
    }

    public string Table { get; }

    public string? Schema { get; }

    public string StampColumn { get; }

    /// <summary>Every column but the stamp's. Made when first asked for: SQLite binds properties itself.</summary>
    public IReadOnlyList<RowColumn<T>> Columns => field ??= [.. Properties.Select(Column)];

    /// <summary>The properties behind <see cref="Columns"/>, in the same order.</summary>
    public IReadOnlyList<IProperty> Properties { get; }

    private static RowColumn<T> Column(IProperty property)
    {
        var row = Expression.Parameter(typeof(T));
        var value = Expression.Convert(Expression.Property(row, property.PropertyInfo!), typeof(object));
        var read = Expression.Lambda<Func<T, object?>>(value, row).Compile();
        var converter = property.GetTypeMapping().Converter;
        var stored = converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return new(property.GetColumnName(), stored, converter is null ? read : r => converter.ConvertToProvider(read(r)));
    }
}
