using Governance.Intake.Domain;
using Governance.Intake.Rules;
using Governance.Platform.Messages;

namespace Governance.Intake.Loading;

/// <summary>Counts rows by rule and numbers findings. Every error is kept; of queries and advice the first few, as samples.</summary>
internal sealed class RuleTally(Guid stamp)
{
    public const int Samples = 20;

    private readonly Dictionary<string, RuleCount> counts = new(StringComparer.Ordinal);

    private int ordinal;

    public IReadOnlyList<RuleCount> Counts => [.. counts.Values.OrderBy(c => c.Severity).ThenByDescending(c => c.Rows).ThenBy(c => c.Rule, StringComparer.Ordinal)];

    /// <summary>Counts rows that broke a rule; true when this one is to be kept.</summary>
    public bool Count(RuleInfo rule, int rows = 1)
    {
        if (!counts.TryGetValue(rule.Code, out var count))
        {
            counts[rule.Code] = count = new() { SubmissionId = stamp, Rule = rule.Code, Severity = rule.Severity, Rows = 0 };
        }

        count.Rows += rows;
        return rule.Severity == Severity.Error || count.Rows <= Samples;
    }

    public Finding Finding(int row, RuleInfo rule, string column, string value, string text) => new()
    {
        SubmissionId = stamp,
        Ordinal = ++ordinal,
        RowNumber = row,
        Severity = rule.Severity,
        Rule = rule.Code,
        Column = column,
        Value = value,
        Text = text,
    };
}
