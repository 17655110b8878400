using System.Globalization;

namespace Governance.Workstreams.Import.Files;

/// <summary>Counts what one file has used of its limits, over all its parts.</summary>
internal sealed class ReadBudget(ReadLimits limits)
{
    private long _unpacked;
    private int _cells;

    public ReadLimits Limits => limits;

    public void Unpack(int bytes)
    {
        _unpacked += bytes;
        if (_unpacked > limits.UnpackedBytes)
            throw Refusals.TooLarge($"it unpacks to more than {Megabytes(limits.UnpackedBytes)}").AsException();
    }

    public void Cell()
    {
        if (++_cells > limits.Cells)
            throw Refusals.TooLarge($"it has more than {limits.Cells.ToString("N0", CultureInfo.InvariantCulture)} cells").AsException();
    }

    public static string Megabytes(long bytes) =>
        bytes < 1024 * 1024 ? $"{bytes} bytes" : $"{(bytes / (1024 * 1024)).ToString("N0", CultureInfo.InvariantCulture)} MB";
}
