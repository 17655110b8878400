using System.Globalization;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Pages.Rules;

/// <summary>The figures as they are typed; named as the rule names them, so that each problem stands beside its field.</summary>
internal sealed record RulesForm
{
    public int After { get; set; }

    public DateParts From { get; set; } = new();

    public string? Why { get; set; }

    public string? MilestoneOffTrackDays { get; set; }

    public string? ForecastOffTrackDays { get; set; }

    public string? NoUpdateAfterStartDays { get; set; }

    public string? ImpactGraceDays { get; set; }

    public string? WorkstreamOffTrackPercent { get; set; }

    public string? WorkstreamAtRiskPercent { get; set; }

    public bool NoDueDateIsAtRisk { get; set; }

    public bool NoOwnerIsAtRisk { get; set; }

    /// <summary>A weekday by name, or empty for a day of the month.</summary>
    public string? Weekday { get; set; }

    public string? Number { get; set; }

    public string? MovedMonth { get; set; }

    public DateParts MovedTo { get; set; } = new();

    public static RulesForm Following(RuleVersionView latest) => new()
    {
        After = latest.Number,
        MilestoneOffTrackDays = Text(latest.Rag.MilestoneOffTrackDays),
        ForecastOffTrackDays = Text(latest.Rag.ForecastOffTrackDays),
        NoUpdateAfterStartDays = Text(latest.Rag.NoUpdateAfterStartDays),
        ImpactGraceDays = Text(latest.Rag.ImpactGraceDays),
        WorkstreamOffTrackPercent = Text(latest.Rag.WorkstreamOffTrackPercent),
        WorkstreamAtRiskPercent = Text(latest.Rag.WorkstreamAtRiskPercent),
        NoDueDateIsAtRisk = latest.Rag.NoDueDateIsAtRisk,
        NoOwnerIsAtRisk = latest.Rag.NoOwnerIsAtRisk,
        Weekday = latest.CutOff.Weekday?.ToString() ?? "",
        Number = Text(latest.CutOff.Number),
    };

    public Result<AddRuleVersion> Read(CutOffRule before)
    {
        var problems = new List<Problem>();
        if (!From.TryToDate("day it starts", nameof(From), out var from, out var noDay))
        {
            problems.Add(noDay);
        }

        var rag = new RagRule
        {
            MilestoneOffTrackDays = Figure(MilestoneOffTrackDays, nameof(MilestoneOffTrackDays), problems),
            ForecastOffTrackDays = Figure(ForecastOffTrackDays, nameof(ForecastOffTrackDays), problems),
            NoUpdateAfterStartDays = Figure(NoUpdateAfterStartDays, nameof(NoUpdateAfterStartDays), problems),
            ImpactGraceDays = Figure(ImpactGraceDays, nameof(ImpactGraceDays), problems),
            WorkstreamOffTrackPercent = Figure(WorkstreamOffTrackPercent, nameof(WorkstreamOffTrackPercent), problems),
            WorkstreamAtRiskPercent = Figure(WorkstreamAtRiskPercent, nameof(WorkstreamAtRiskPercent), problems),
            NoDueDateIsAtRisk = NoDueDateIsAtRisk,
            NoOwnerIsAtRisk = NoOwnerIsAtRisk,
        };
        var cutOff = before with
        {
            Weekday = Enum.TryParse<DayOfWeek>(Weekday, out var weekday) ? weekday : null,
            Number = Figure(Number, nameof(Number), problems),
            Moved = Moved(before, problems),
        };
        return problems.Count > 0 ? Result<AddRuleVersion>.Invalid(problems) : new AddRuleVersion(After, from, rag, cutOff, Why ?? "");
    }

    private IReadOnlyList<MovedCutOff> Moved(CutOffRule before, List<Problem> problems)
    {
        var month = MovedMonth?.Trim() ?? "";
        if (month.Length == 0 && MovedTo.IsEmpty)
        {
            return before.Moved;
        }

        if (!PeriodCalendar.TryParseKey(month, out _))
        {
            problems.Add(new("moved-month", "Enter the month whose cut-off moves, such as 2027-03", nameof(MovedMonth)));
        }

        if (!MovedTo.TryToDate("new cut-off", nameof(MovedTo), out var to, out var wrong))
        {
            problems.Add(wrong);
        }

        return [.. before.Moved.Where(m => m.Key != month), new MovedCutOff(month, to)];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Figure(string? typed, string field, List<Problem> problems)
    {
        if (int.TryParse(typed?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure))
        {
            return figure;
        }

        problems.Add(new("not-a-number", "Enter a whole number, such as 28", field));
        return 0;
    }
}
