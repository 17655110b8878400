using Governance.Intake.Schemas;
using Governance.Platform.Statutory;

namespace Governance.Intake.Rules;

/// <summary>Days in the order the process has: each is no later than the next.</summary>
internal sealed class DaysInOrder(ExtractSchema schema, int before, int after, RuleInfo rule) : RowRule
{
    private readonly string text = $"“{schema.Fields[after].Label}” is before “{schema.Fields[before].Label}”.";

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Day(before) is { } first && row.Day(after) is { } second && second < first)
        {
            log.Add(rule, after, text);
        }
    }
}

/// <summary>Nothing happens to a child before birth.</summary>
internal sealed class NothingBeforeBirth(ExtractSchema schema, IReadOnlyList<int> days) : RowRule
{
    private readonly int birth = schema.At("date_of_birth");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Day(birth) is not { } born)
        {
            return;
        }

        foreach (var day in days)
        {
            if (row.Day(day) is { } on && on < born)
            {
                log.Add(Catalogue.BeforeBirth, day, $"“{schema.Fields[day].Label}” is before the child was born.");
                return;
            }
        }
    }
}

/// <summary>105b, 105d and their like: what has happened is not in the future.</summary>
internal sealed class NotInFuture(ExtractSchema schema, int day) : RowRule
{
    private readonly RuleInfo rule = schema.Fields[day].Name switch
    {
        "final_date" => Catalogue.IssuedLater,
        "last_review_date" => Catalogue.ReviewedLater,
        _ => Catalogue.DayLater,
    };

    private readonly string text = $"“{schema.Fields[day].Label}” is in the future.";

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Day(day) is { } on && on > row.Context.Today)
        {
            log.Add(rule, day, text);
        }
    }
}

/// <summary>The decision whether to assess is told within six weeks of the request.</summary>
internal sealed class DecidedInSixWeeks(ExtractSchema schema, string asked, string decided) : RowRule
{
    private readonly int from = schema.At(asked);
    private readonly int to = schema.At(decided);
    private readonly int exception = schema.At("week20_exception");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Day(from) is { } received && row.Day(to) is { } told && told > new PlanClock(received).DecisionDue && !row.Yes(exception))
        {
            log.Add(Catalogue.SixWeeks, to, "The decision was told later than 6 weeks after the request, and no exception is stated.");
        }
    }
}

/// <summary>The final plan is sent within twenty weeks of the request.</summary>
internal sealed class IssuedInTwentyWeeks(ExtractSchema schema, string asked, string issued) : RowRule
{
    private readonly int from = schema.At(asked);
    private readonly int to = schema.At(issued);
    private readonly int exception = schema.At("week20_exception");
    private readonly int outcome = schema.At("assessment_outcome");

    public override void Check(RowBuffer row, RowLog log)
    {
        var issuedOne = outcome < 0 || row.Code(outcome) == "Y";
        if (issuedOne && row.Day(from) is { } received && row.Day(to) is { } sent && !new PlanClock(received).InTime(sent) && !row.Yes(exception))
        {
            log.Add(Catalogue.TwentyWeeks, to, "The plan was issued later than 20 weeks after the request, and no exception is stated.");
        }
    }
}

/// <summary>An exception says which of the permitted ones it is.</summary>
internal sealed class ExceptionHasReason(ExtractSchema schema) : RowRule
{
    private readonly int exception = schema.At("week20_exception");
    private readonly int reason = schema.At("exception_reason");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Yes(exception) && row.IsEmpty(reason))
        {
            log.Add(Catalogue.ExceptionReason, reason, "An exception to the 20 weeks is stated without its reason.");
        }
    }
}

/// <summary>A row of a flow is of the period of its file.</summary>
internal sealed class DayInPeriod(ExtractSchema schema, int day) : RowRule
{
    private readonly string text = $"“{schema.Fields[day].Label}” lies outside the period of the file.";

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Day(day) is { } on && (on < row.Context.From || on > row.Context.To))
        {
            log.Add(Catalogue.OutsidePeriod, day, text);
        }
    }
}
