using Governance.Partnership.Domain.Meetings;

namespace Governance.Partnership.Pages.Running;

internal sealed record AttendanceForm
{
    public List<RowForm> Rows { get; init; } = [];

    public string? Other { get; init; }

    public static AttendanceForm From(AttendanceView view) => new() { Rows = [.. view.Seats.Concat(view.CoOptees).Select(RowForm.From)] };

    /// <summary>The row of a seat or co-option, with its place in the form, whatever the order it was posted in.</summary>
    public (int Index, RowForm Row) RowOf(AttendanceRow row)
    {
        var at = Rows.FindIndex(r => r.SeatId == row.SeatId && r.CoOptionId == row.CoOptionId);
        if (at < 0)
        {
            at = Rows.Count;
            Rows.Add(RowForm.From(row));
        }

        return (at, Rows[at]);
    }

    public IReadOnlyList<AttendanceMark> Marks(bool restPresent) => [.. Rows.Select((r, i) => new AttendanceMark(
        r.SeatId, r.CoOptionId, Marked(r.Was, r.SubstituteWas), Marked(r.Presence ?? (restPresent && r.Was is null ? Presence.Present : null), r.Substitute), FormattableString.Invariant($"Rows[{i}].{(r.Presence == Presence.Substitute ? "Substitute" : "Presence")}")))];

    private static Mark? Marked(Presence? presence, string? substitute) =>
        presence is { } p ? new(p, p == Presence.Substitute ? substitute?.Trim() ?? "" : "") : null;
}

internal sealed record RowForm
{
    public Guid? SeatId { get; init; }

    public Guid? CoOptionId { get; init; }

    public Presence? Was { get; init; }

    public string? SubstituteWas { get; init; }

    public Presence? Presence { get; init; }

    public string? Substitute { get; init; }

    public static RowForm From(AttendanceRow row) =>
        new() { SeatId = row.SeatId, CoOptionId = row.CoOptionId, Was = row.Presence, SubstituteWas = row.Substitute, Presence = row.Presence, Substitute = row.Substitute };
}

internal sealed record NotesForm
{
    public int Version { get; set; }

    public string? Text { get; init; }
}
