using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;

namespace Governance.Host.Cli;

/// <summary>Says how a verb ended: one JSON object, or sentences.</summary>
internal static class Answer
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write(VerbResult result, bool json, Terminal terminal)
    {
        if (json)
        {
            WriteJson(terminal.Out, result);
            return;
        }

        foreach (var problem in result.Problems)
        {
            terminal.Error.WriteLine(Sentence(problem));
        }

        foreach (var line in result.Lines.Count > 0 ? result.Lines : Counted(result))
        {
            terminal.Out.WriteLine(line);
        }
    }

    public static void WriteJson(TextWriter output, VerbResult result) => output.WriteLine(JsonSerializer.Serialize(
        new { result.Ok, result.Counts, Problems = result.Problems.Select(p => new { p.Code, p.Severity, p.Message, p.Sheet, p.Row, p.Column }) },
        Shape));

    private static List<string> Counted(VerbResult result) => [.. result.Counts.Select(c => $"{c.Key}: {c.Value}")];

    private static string Sentence(Problem problem)
    {
        var where = string.Join(", ", new[]
        {
            problem.Sheet,
            problem.Row is { } row ? $"row {row}" : null,
            problem.Column is { } column ? $"column {column}" : null,
        }.OfType<string>());
        return $"{problem.Severity}: {(where.Length > 0 ? where + ": " : "")}{problem.Message}";
    }
}
