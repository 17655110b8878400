using Governance.Platform.Data;

namespace Governance.Outcomes.Domain;

/// <summary>Kinds of evidence that is no number.</summary>
internal enum EvidenceKind
{
    CaseStudy,
    AuditFinding,
    FeedbackTheme,
}

/// <summary>Evidence in words, dated and linked through the thread. No child's name or details.</summary>
internal sealed class EvidenceItem : Entity
{
    public required int Number { get; init; }

    /// <summary>Such as <c>EV-07</c>.</summary>
    public required string Reference { get; init; }

    public required EvidenceKind Kind { get; set; }

    public required string Title { get; set; }

    /// <summary>The day it speaks of.</summary>
    public required DateOnly On { get; set; }

    public required string Source { get; set; }

    /// <summary>Markdown.</summary>
    public required string Text { get; set; }

    public required DateOnly AddedOn { get; init; }

    public required string AddedBy { get; init; }

    public static string ReferenceFor(int number) => FormattableString.Invariant($"EV-{number:00}");
}

internal static class EvidenceKinds
{
    public static string Word(this EvidenceKind kind) => kind switch
    {
        EvidenceKind.CaseStudy => "Case study",
        EvidenceKind.AuditFinding => "Audit finding",
        _ => "Feedback theme",
    };
}
