namespace Governance.Workstreams.Import;

/// <summary>How a cell looks; shared by all cells of one style.</summary>
internal sealed record CellLook(Rgb? Fill, Rgb? Ink, bool Bold, bool Struck)
{
    public static CellLook Plain { get; } = new(null, null, false, false);
}

[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    public override string ToString() => $"#{Red:X2}{Green:X2}{Blue:X2}";
}
