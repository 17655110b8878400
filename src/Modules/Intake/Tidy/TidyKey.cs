using System.Security.Cryptography;
using System.Text;

namespace Governance.Intake.Tidy;

/// <summary>What makes a row of a tidy file the only one of its kind: period, place and filters.</summary>
internal static class TidyKey
{
    /// <summary>Parts names and values of filters; no file holds it as text.</summary>
    public const char Part = '\u001F';

    public static string Filters(IEnumerable<(string Name, string Value)> filters) =>
        string.Join(Part, filters.Select(f => $"{f.Name}={f.Value}"));

    public static IReadOnlyList<(string Name, string Value)> Read(string filters) =>
        filters.Length == 0 ? [] : [.. filters.Split(Part).Select(f => (f[..f.IndexOf('=', StringComparison.Ordinal)], f[(f.IndexOf('=', StringComparison.Ordinal) + 1)..]))];

    public static UInt128 Of(TidyReading row) => Hash($"{row.Period.Key}{Part}{row.Level}{Part}{row.Area.Code}{Part}{row.Filters}");

    public static UInt128 Hash(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
