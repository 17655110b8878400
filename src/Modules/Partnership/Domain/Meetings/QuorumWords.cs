using Governance.Partnership.Domain.Rules;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Meetings;

/// <summary>A quorum in words: whether the board may decide, and who is missing.</summary>
internal static class QuorumWords
{
    public static string Share(QuorumShare share) => share switch
    {
        QuorumShare.Third => "a third",
        QuorumShare.Half => "half",
        QuorumShare.TwoThirds => "two thirds",
        _ => "three quarters",
    };

    /// <summary><c>Quorum is 7 of 13 seats, with education and health present</c>; no full stop.</summary>
    public static string Rule(QuorumRule rule, int seats)
    {
        if (!rule.IsSet)
        {
            return "No quorum is set";
        }

        var number = rule.Share is { } share ? $"{Share(share)} of the filled seats" : $"{rule.Seats} of {UkText.Count(seats, "seat")}";
        return rule.Sectors.Count == 0 ? $"Quorum is {number}" : $"Quorum is {number}, with {UkText.List([.. rule.Sectors.Select(Said.Word)])} present";
    }

    public static string Sentence(Quorum quorum)
    {
        if (!quorum.Rule.IsSet)
        {
            return "No quorum is set for this board.";
        }

        var needed = UkText.Count(quorum.Needed, "seat");
        if (!quorum.IsRecorded)
        {
            return $"Attendance is not recorded yet. {needed} of the {quorum.Filled} filled must be present.{Vacancies(quorum)}";
        }

        var count = $"{quorum.Present} of {UkText.Count(quorum.Filled, "filled seat")} {Are(quorum.Present)} present and {quorum.Needed} {Are(quorum.Needed)} needed.";
        return quorum.IsMet
            ? $"Quorate: {count}{Vacancies(quorum)}"
            : $"Not quorate: {count}{Sectors(quorum)} Missing: {UkText.List([.. quorum.Missing.Select(Who)])}.{Vacancies(quorum)}";
    }

    public static string Word(Presence presence) => presence switch
    {
        Presence.Apologies => "Sent apologies",
        Presence.Substitute => "Sent a substitute",
        _ => presence.ToString(),
    };

    private static string Who(SeatAttendance seat) => seat.Marked?.Presence switch
    {
        Presence.Apologies => $"{seat.Seat.RoleName} (apologies)",
        Presence.Absent => $"{seat.Seat.RoleName} (absent)",
        _ => $"{seat.Seat.RoleName} (not recorded)",
    };

    private static string Sectors(Quorum quorum) => quorum.MissingSectors.Count == 0 ? "" : $" Nobody is present from {UkText.List([.. quorum.MissingSectors.Select(Said.Word)])}.";

    private static string Vacancies(Quorum quorum) => quorum.Vacant == 0 ? "" : $" {UkText.Count(quorum.Vacant, "vacant seat")} {(quorum.Vacant == 1 ? "does" : "do")} not count.";

    private static string Are(int count) => count == 1 ? "is" : "are";
}
