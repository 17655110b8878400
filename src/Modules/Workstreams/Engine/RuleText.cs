using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Engine;

/// <summary>Rules as the database keeps them.</summary>
internal static class RuleText
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static string Of(RagRule rule) => JsonSerializer.Serialize(rule, Options);

    public static string Of(CutOffRule rule) => JsonSerializer.Serialize(rule, Options);

    public static RagRule Rag(string json, int number, DateOnly from) =>
        JsonSerializer.Deserialize<RagRule>(json, Options)! with { Version = number, EffectiveFrom = from };

    /// <summary>A cut-off rule begins with the month it was made for, which is not always the day the version begins.</summary>
    public static CutOffRule CutOff(string json, int number) =>
        JsonSerializer.Deserialize<CutOffRule>(json, Options)! with { Version = number };

    /// <summary>The row every database starts with.</summary>
    public static object FirstVersion() => new
    {
        Id = new Guid("0190a000-0000-7000-8000-000000000001"),
        Version = 1,
        ChangedAt = DateTimeOffset.UnixEpoch,
        ChangedBy = "System",
        RagRule.Default.EffectiveFrom,
        Number = 1,
        Rule = Of(RagRule.Default),
        CutOff = Of(CutOffRule.Default),
        Why = "The rule the product starts with.",
    };
}
