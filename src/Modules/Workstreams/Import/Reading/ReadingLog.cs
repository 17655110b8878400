using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Collects problems of one sheet, each with its row and column.</summary>
internal sealed class ReadingLog(string sheet)
{
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Problem> Problems => _problems;

    public void Error(string code, string message, int? row = null, MappedColumn? column = null) => Add(new Problem(code, message), row, column);

    public void Query(string code, string message, int? row = null, MappedColumn? column = null) =>
        Add(new Problem(code, message) { Severity = Severity.Query }, row, column);

    public void Advice(string code, string message, int? row = null, MappedColumn? column = null) =>
        Add(new Problem(code, message) { Severity = Severity.Advice }, row, column);

    public void Add(Problem problem, int? row, MappedColumn? column) =>
        _problems.Add(problem with { Sheet = sheet, Row = row ?? problem.Row, Column = column?.Label ?? problem.Column });
}
