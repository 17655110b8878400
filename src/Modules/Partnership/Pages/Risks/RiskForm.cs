using Governance.Partnership.Domain.Risks;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Ui;

namespace Governance.Partnership.Pages.Risks;

/// <summary>What is typed of a risk.</summary>
internal sealed record RiskForm
{
    public int Version { get; set; }

    public RiskKind? Kind { get; init; }

    public string? Title { get; init; }

    public string? Cause { get; init; }

    public string? Effect { get; init; }

    public int? Likelihood { get; init; }

    public int? Impact { get; init; }

    public string? Why { get; init; }

    public Guid? OwnerAccountId { get; init; }

    public string? OwnerRole { get; init; }

    public string? Mitigation { get; init; }

    /// <summary>Kind and id of what it is about, as <c>workstream/0196…</c>.</summary>
    public string? Subject { get; init; }

    public DateParts ReviewOn { get; init; } = new();

    public Result<RiskFields> Read() => ReviewOn.TryToDate("day of the next look", "ReviewOn", out var review, out var wrong)
        ? new RiskFields(Kind, Title ?? "", Cause ?? "", Effect ?? "", Likelihood, Impact, Why ?? "", OwnerAccountId, OwnerRole ?? "", Mitigation ?? "", ReadSubject(Subject), review)
        : wrong;

    public static string? Said(NodeRef? subject) => subject is { } s ? $"{s.Type}/{s.Id}" : null;

    private static NodeRef? ReadSubject(string? typed) =>
        typed?.Split('/') is [{ Length: > 0 } type, var id] && Guid.TryParse(id, out var known) ? new NodeRef(type, known) : null;
}

internal sealed record RiskFields(
    RiskKind? Kind, string Title, string Cause, string Effect, int? Likelihood, int? Impact, string Why, Guid? OwnerAccountId, string OwnerRole, string Mitigation, NodeRef? Subject, DateOnly ReviewOn);
