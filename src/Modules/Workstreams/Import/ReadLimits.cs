namespace Governance.Workstreams.Import;

/// <summary>How much of a stranger's file is read before it is refused.</summary>
internal sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    public long FileBytes { get; init; } = 20L * 1024 * 1024;

    public long UnpackedBytes { get; init; } = 300L * 1024 * 1024;

    /// <summary>Unpacked size over packed size, for a part of more than <see cref="RatioFromBytes"/>.</summary>
    public int Ratio { get; init; } = 200;

    public long RatioFromBytes { get; init; } = 8L * 1024 * 1024;

    public int Parts { get; init; } = 2_000;

    public int Rows { get; init; } = 20_000;

    public int Columns { get; init; } = 200;

    /// <summary>Cells over all sheets read, merged ranges counted once per cell they cover.</summary>
    public int Cells { get; init; } = 2_000_000;
}
