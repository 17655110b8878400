using System.Collections;
using System.Data.Common;

namespace Governance.Platform.Data.Bulk;

/// <summary>Rows as bulk copy reads them; the last column is the stamp.</summary>
internal sealed class RowReader<T>(RowShape<T> shape, Guid stamp, IReadOnlyList<T> rows) : DbDataReader
    where T : class
{
    private int at = -1;

    public override int FieldCount => shape.Columns.Count + 1;

    public override bool HasRows => rows.Count > 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => -1;

    public override int Depth => 0;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => ++at < rows.Count;

    public override bool NextResult() => false;

    public override string GetName(int ordinal) => ordinal == shape.Columns.Count ? shape.StampColumn : shape.Columns[ordinal].Name;

    public override int GetOrdinal(string name) => Enumerable.Range(0, FieldCount).First(i => GetName(i) == name);

    public override Type GetFieldType(int ordinal) => ordinal == shape.Columns.Count ? typeof(Guid) : shape.Columns[ordinal].StoredType;

    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    public override object GetValue(int ordinal) => ordinal == shape.Columns.Count ? stamp : shape.Columns[ordinal].Read(rows[at]) switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        var value => value,
    };

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    public override byte GetByte(int ordinal) => (byte)GetValue(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => (char)GetValue(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override DateTime GetDateTime(int ordinal) => (DateTime)GetValue(ordinal);

    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    public override double GetDouble(int ordinal) => (double)GetValue(ordinal);

    public override float GetFloat(int ordinal) => (float)GetValue(ordinal);

    public override Guid GetGuid(int ordinal) => (Guid)GetValue(ordinal);

    public override short GetInt16(int ordinal) => (short)GetValue(ordinal);

    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    public override long GetInt64(int ordinal) => (long)GetValue(ordinal);

    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);
}
