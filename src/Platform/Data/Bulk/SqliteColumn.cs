using System.Linq.Expressions;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace Governance.Platform.Data.Bulk;

/// <summary>Binds values as Entity Framework stores them on SQLite.</summary>
internal static class SqliteColumn
{
    private const int DayLength = 10;
    private const int GuidLength = 36;

    public static void Bind(sqlite3_stmt insert, int at, Guid? value)
    {
        Span<byte> text = stackalloc byte[GuidLength];
        if (value is { } guid && guid.TryFormat(text, out _))
        {
            Ascii.ToUpperInPlace(text, out _);
            raw.sqlite3_bind_text(insert, at, text);
            return;
        }

        raw.sqlite3_bind_null(insert, at);
    }

    public static void Bind(sqlite3_stmt insert, int at, DateOnly? value)
    {
        Span<byte> text = stackalloc byte[DayLength];
        if (value is { } day && day.TryFormat(text, out _, "O"))
        {
            raw.sqlite3_bind_text(insert, at, text);
            return;
        }

        raw.sqlite3_bind_null(insert, at);
    }

    public static void Bind(sqlite3_stmt insert, int at, string? value)
    {
        if (value is null)
        {
            raw.sqlite3_bind_null(insert, at);
            return;
        }

        Span<byte> text = value.Length <= 300 ? stackalloc byte[900] : new byte[Encoding.UTF8.GetMaxByteCount(value.Length)];
        raw.sqlite3_bind_text(insert, at, text[..Encoding.UTF8.GetBytes(value, text)]);
    }

    public static void Bind(sqlite3_stmt insert, int at, long? value)
    {
        if (value is { } number)
        {
            raw.sqlite3_bind_int64(insert, at, number);
            return;
        }

        raw.sqlite3_bind_null(insert, at);
    }
}

/// <summary>Reads one property of a row without boxing and binds it.</summary>
internal static class SqliteColumn<T>
{
    public static Action<sqlite3_stmt, int, T> Binder(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum)
        {
            return OfEnum(property, type);
        }

        if (type == typeof(string))
        {
            var read = Reader<string?>(property);
            return (insert, at, row) => SqliteColumn.Bind(insert, at, read(row));
        }

        if (type == typeof(Guid))
        {
            var read = Reader<Guid?>(property);
            return (insert, at, row) => SqliteColumn.Bind(insert, at, read(row));
        }

        if (type == typeof(DateOnly))
        {
            var read = Reader<DateOnly?>(property);
            return (insert, at, row) => SqliteColumn.Bind(insert, at, read(row));
        }

        if (type == typeof(bool))
        {
            var read = Reader<bool?>(property);
            return (insert, at, row) => SqliteColumn.Bind(insert, at, read(row) is { } yes ? (yes ? 1L : 0L) : null);
        }

        return type == typeof(int) || type == typeof(long)
            ? OfNumber(property)
            : throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name}: a column written in bulk holds text, whole numbers, days, ids, statuses or yes and no.");
    }

    private static Action<sqlite3_stmt, int, T> OfNumber(IProperty property)
    {
        var read = Reader<long?>(property);
        return (insert, at, row) => SqliteColumn.Bind(insert, at, read(row));
    }

    // Names are kept as they were first written; one is a value like another, a value without a name included.
    private static Action<sqlite3_stmt, int, T> OfEnum(IProperty property, Type type)
    {
        var read = Reader<int?>(property);
        var names = new Dictionary<int, string>();
        return (insert, at, row) =>
        {
            if (read(row) is not { } value)
            {
                raw.sqlite3_bind_null(insert, at);
                return;
            }

            if (!names.TryGetValue(value, out var name))
            {
                names[value] = name = Enum.ToObject(type, value).ToString()!;
            }

            SqliteColumn.Bind(insert, at, name);
        };
    }

    private static Func<T, TValue> Reader<TValue>(IProperty property)
    {
        var row = Expression.Parameter(typeof(T));
        return Expression.Lambda<Func<T, TValue>>(Expression.Convert(Expression.Property(row, property.PropertyInfo!), typeof(TValue)), row).Compile();
    }
}
