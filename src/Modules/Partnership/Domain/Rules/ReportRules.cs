using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

internal static class ReportIsIssued
{
    public static Problem? Check(CommitteeReport report) => report.IsIssued
        ? new("report-is-issued", "This report was issued and cannot be changed. Start a corrected one: both are kept.")
        : null;
}

internal static class ReportIsNotIssued
{
    public static Problem? Check(CommitteeReport report) => report.IsIssued
        ? null
        : new("report-is-not-issued", "Only an issued report is corrected by another. Change this draft.");
}

internal static class ReportPartIsMissing
{
    // Finance, law and risk have something to say only sometimes; a committee's other headings are never left empty.
    private static readonly string[] NeverEmpty =
    [
        nameof(ReportParts.Summary), nameof(ReportParts.Equalities), nameof(ReportParts.CorporateParenting),
        nameof(ReportParts.Consultation), nameof(ReportParts.Conclusion), nameof(ReportParts.Recommendations),
    ];

    public static IReadOnlyList<Problem> Check(ReportParts parts) =>
    [
        .. ReportParts.All.Where(p => NeverEmpty.Contains(p.Name) && string.IsNullOrWhiteSpace(p.Text(parts)))
            .Select(p => new Problem("report-part-missing", $"Write the part “{UkText.Lower(p.Heading)}” before the report is issued. If there is nothing to say, say so.", p.Name)),
    ];
}

internal static class ReportMeetingIsNotOfTheBoard
{
    public static Problem? Check(CommitteeReport report, Meeting? meeting) =>
        meeting is null || meeting.BoardId != report.BoardId || meeting.State == MeetingState.Cancelled
            ? new("report-meeting", "Choose a meeting of this board that takes place.", "MeetingId")
            : null;
}
