using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Workstreams.Import;

/// <summary>A choice for the columns of one heading; no field means the action's notes.</summary>
internal sealed record SavedColumn(string Heading, int Occurrence, TargetField? Field);

/// <summary>What a partner's headings mean, kept as JSON beside the partner.</summary>
internal sealed record SavedMapping(IReadOnlyList<SavedColumn> Columns)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads <see cref="ToJson"/>; null when the text is not one, so that the mapping is guessed again.</summary>
    public static SavedMapping? FromJson(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
            return null;
        try
        {
            return JsonSerializer.Deserialize<SavedMapping>(json, Json) is { Columns: not null } mapping ? mapping : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
