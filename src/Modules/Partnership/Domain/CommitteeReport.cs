using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

/// <summary>A report to a board in the layout committees use. Once issued it is never changed; a corrected one replaces it.</summary>
internal sealed class CommitteeReport : Entity
{
    /// <summary>The board it goes to.</summary>
    public required Guid BoardId { get; init; }

    /// <summary>The meeting that takes it.</summary>
    public required Guid MeetingId { get; set; }

    public required string Title { get; set; }

    /// <summary>Role of whoever reports.</summary>
    public required string Author { get; set; }

    public ReportParts Parts { get; set; } = new();

    /// <summary>The issued report that this one corrects.</summary>
    public Guid? ReplacesId { get; init; }

    public DateTimeOffset? IssuedAt { get; private set; }

    public string IssuedBy { get; private set; } = "";

    /// <summary>The warehouse build its figures came from.</summary>
    public Guid? BuildId { get; private set; }

    public bool IsIssued => IssuedAt is not null;

    public void Issue(DateTimeOffset at, string by, Guid build) => (IssuedAt, IssuedBy, BuildId) = (at, by, build);
}

/// <summary>What its author writes, Markdown, part by part in the order committees read it.</summary>
internal sealed record ReportParts
{
    public string Summary { get; init; } = "";

    public string Background { get; init; } = "";

    public string Finance { get; init; } = "";

    public string Legal { get; init; } = "";

    public string Risk { get; init; } = "";

    public string Equalities { get; init; } = "";

    public string CorporateParenting { get; init; } = "";

    public string Consultation { get; init; } = "";

    public string Conclusion { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Recommendations { get; init; } = "";

    /// <summary>Every part with its name, its heading and what to write there.</summary>
    public static readonly IReadOnlyList<ReportPart> All =
    [
        new(nameof(Summary), "Summary", "What the board should know in half a page, the answer first.", p => p.Summary),
        new(nameof(Background), "Background and progress", "What was promised, what has been done since the last report.", p => p.Background),
        new(nameof(Finance), "Financial implications", "Cost, where the money comes from, and what happens if nothing is decided.", p => p.Finance),
        new(nameof(Legal), "Legal implications", "Duties that apply and powers that are used.", p => p.Legal),
        new(nameof(Risk), "Risk", "What could go wrong, how likely and how bad, and what is done about it.", p => p.Risk),
        new(nameof(Equalities), "Equalities", "Who gains and who may lose, by protected characteristic, and the evidence.", p => p.Equalities),
        new(nameof(CorporateParenting), "Corporate parenting", "What it means for children in care and care leavers.", p => p.CorporateParenting),
        new(nameof(Consultation), "Consultation and engagement", "Who was asked, what they said, and what changed because of it.", p => p.Consultation),
        new(nameof(Conclusion), "Conclusion", "What follows from all this, in a few sentences.", p => p.Conclusion),
        new(nameof(Recommendations), "Recommendations", "One a line, each beginning with what the board does: note, agree, ask.", p => p.Recommendations),
    ];

    /// <summary>Recommendations one by one.</summary>
    public IReadOnlyList<string> RecommendationList => Recommendations.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

internal sealed record ReportPart(string Name, string Heading, string Hint, Func<ReportParts, string> Text)
{
    /// <summary>Kebab-case name, as its anchor in the report.</summary>
    public string Id => Heading.ToLowerInvariant().Replace(' ', '-');
}
