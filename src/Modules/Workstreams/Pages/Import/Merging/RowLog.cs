using Governance.Platform.Messages;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>What is said of one row while it is merged, and what of it belongs in the notes so that nothing is dropped.</summary>
internal sealed class RowLog(PlanReading reading, PlanRow row)
{
    private static readonly TargetField[] Due = [TargetField.CurrentDue, TargetField.Due, TargetField.BaselineDue, TargetField.Forecast];

    private readonly List<Problem> problems = [];
    private readonly List<string> kept = [];

    public IReadOnlyList<Problem> Problems => problems;

    public IReadOnlyList<string> Kept => kept;

    public void Keep(string label, string text) => kept.Add($"{label}: {text.Trim()}");

    public void Error(string code, string message, TargetField field) => Add(code, message, field, Severity.Error);

    public void Query(string code, string message, TargetField field) => Add(code, message, field, Severity.Query);

    public void Advice(string code, string message, TargetField field) => Add(code, message, field, Severity.Advice);

    /// <summary>The text where it fits; else as much as fits, and all of it in the notes.</summary>
    public string Fit(string text, int longest, TargetField field)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        Keep(field.Heading(), text);
        Query("too-long", $"It is {text.Length} characters; {longest} fit. The whole text is in the notes.", field);
        return text[..(longest - 1)].TrimEnd() + "…";
    }

    private void Add(string code, string message, TargetField field, Severity severity) =>
        problems.Add(new(code, message) { Severity = severity, Sheet = row.Sheet, Row = row.Row, Column = reading.Mapping.Label(Read(field)) });

    // The due date may stand in a column of another name.
    private TargetField Read(TargetField field) => field == TargetField.CurrentDue
        ? Due.FirstOrDefault(f => reading.Mapping[f] is not null, field)
        : field;
}
