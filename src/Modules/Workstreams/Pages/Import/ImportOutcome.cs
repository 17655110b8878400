using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Import;
using Governance.Workstreams.Pages.Import.Merging;

namespace Governance.Workstreams.Pages.Import;

internal enum ImportKind
{
    Added,
    Changed,
    Unchanged,
}

/// <summary>What one row does to the plan.</summary>
internal sealed record ActionChange(int Row, string Reference, string Title, ImportKind Kind, IReadOnlyList<FieldChange> Fields);

/// <summary>What a file did to a workstream's plan, or in a dry run would do.</summary>
internal sealed record ImportOutcome(string FileName, string Hash, PlanReading Reading)
{
    public bool DryRun { get; init; }

    public IReadOnlyList<string> Sheets { get; init; } = [];

    public IReadOnlyList<ActionChange> Changes { get; init; } = [];

    /// <summary>Everything said of the file, by row.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<Problem> Errors => [.. Problems.Where(p => p.Severity == Severity.Error)];

    public bool Refused => Errors.Count > 0;

    public int Count(ImportKind kind) => Changes.Count(c => c.Kind == kind);

    public IReadOnlyDictionary<string, long> Counts => new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["read"] = Reading.Rows.Count,
        ["added"] = Count(ImportKind.Added),
        ["changed"] = Count(ImportKind.Changed),
        ["unchanged"] = Count(ImportKind.Unchanged),
        ["problems"] = Problems.Count,
    };

    public string Sentence
    {
        get
        {
            var (added, changed, unchanged) = (Count(ImportKind.Added), Count(ImportKind.Changed), Count(ImportKind.Unchanged));
            var would = DryRun ? "would be " : "";
            return $"{UkText.Count(Reading.Rows.Count, "action")} read from {FileName}: {added} {would}added, {changed} {would}changed, {unchanged} unchanged.";
        }
    }
}
