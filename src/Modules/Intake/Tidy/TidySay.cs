using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Everything that can be said about a tidy file. Errors stop the file or the row they name; queries and advice do not.</summary>
internal static class TidySay
{
    public static Problem Error(string code, string message) => new(code, message);

    public static Problem Query(string code, string message) => new(code, message) { Severity = Severity.Query };

    public static Problem Advice(string code, string message) => new(code, message) { Severity = Severity.Advice };

    public static Problem Row(string code, int row, string column, string message) => new(code, $"Row {row}, {column}: {message}") { Row = row, Column = column };

    public static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= 5 ? string.Join(", ", all) : $"{string.Join(", ", all.Take(5))} and {all.Count - 5} more";
    }
}
