using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Engine;

/// <summary>An action's facts on a day, with what is stored of its status.</summary>
internal sealed record ActionRow(Guid Id, string Reference, ActionFacts Facts)
{
    public RagStatus Status { get; init; }

    public IReadOnlyList<string> Drivers { get; init; } = [];

    public IReadOnlyList<string> DriverCodes { get; init; } = [];

    public int? Percent { get; init; }

    public RagStatus? Claimed { get; init; }

    public AssessedAction Under(RulesInForce rules, DateOnly day) => new(this, ActionRag.Assess(Facts, rules.Calendar, rules.On(day), day));
}

/// <summary>An action with the status the rule gives it.</summary>
internal sealed record AssessedAction(ActionRow Row, Assessment Assessment)
{
    public RolledAction Rolled => new(Row.Reference, Row.Facts.Title, Row.Facts.Critical, Row.Facts.LastUpdateOn, Assessment);

    /// <summary>True when what is stored says something else.</summary>
    public bool Moved =>
        Row.Status != Assessment.Status
        || !Row.Drivers.SequenceEqual(Assessment.Drivers.Select(d => d.Sentence))
        || !Row.DriverCodes.SequenceEqual(Assessment.Drivers.Concat(Assessment.Also).Select(d => d.Code));
}

/// <summary>An assessment as it was stored: enough to roll up without assessing again.</summary>
internal static class StoredAssessment
{
    public static Assessment Of(RagStatus status, IReadOnlyList<string> sentences, IReadOnlyList<string> codes) =>
        new(status, [.. sentences.Select((sentence, i) => new Driver(codes.ElementAtOrDefault(i) ?? "", sentence))])
        {
            Also = [.. codes.Skip(sentences.Count).Select(code => new Driver(code, ""))],
        };
}
