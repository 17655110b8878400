using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Intake.Schemas;

/// <summary>Every version of every schema, from the resources of the module. An old submission stays with the version it was read with.</summary>
internal sealed class SchemaBook
{
    private const string Prefix = "Governance.Intake.Schemas.";

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    private readonly ILookup<string, ExtractSchema> byKind = Read().ToLookup(s => s.Kind, StringComparer.Ordinal);

    public IReadOnlyList<string> Kinds => [.. byKind.Select(k => k.Key).Order(StringComparer.Ordinal)];

    public IEnumerable<ExtractSchema> Versions(string kind) => byKind[kind].OrderByDescending(s => s.InForceFrom);

    /// <summary>The version in force on a day; the first one before any was.</summary>
    public ExtractSchema? On(string kind, DateOnly day) => Versions(kind).FirstOrDefault(s => s.InForceFrom <= day) ?? Versions(kind).LastOrDefault();

    public ExtractSchema? Find(string kind, string version) => byKind[kind].FirstOrDefault(s => s.Version == version);

    internal static ExtractSchema Parse(Stream json) => JsonSerializer.Deserialize<ExtractSchema>(json, Shape)!;

    private static IEnumerable<ExtractSchema> Read()
    {
        var assembly = typeof(SchemaBook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return Parse(stream);
        }
    }
}
