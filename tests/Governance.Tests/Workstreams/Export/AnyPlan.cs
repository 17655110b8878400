using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;

namespace Governance.Tests.Workstreams.Export;

/// <summary>Actions as people could have written them, the awkward ones included.</summary>
internal static class AnyPlan
{
    private static readonly DateOnly Today = new(2026, 11, 17);

    private static readonly string[] Words =
    [
        "Publish the core offer", "=SUM(A1)", "+44 20 7946 0000", "-10% of waits", "@home pilot", "'Quoted' words", "Review; then decide", "1. Draft",
        "Pathway: phase 2", "“Curled” – dashes — and (brackets)", "Commas, and more, commas", "Families’ views\nsecond line", "Café naïve Łódź", "by the board", "100% ready", "Red",
    ];

    private static readonly string[] Lines = [.. Words.Where(w => !w.Contains('\n', StringComparison.Ordinal))];

    public static Gen<IReadOnlyList<WorkstreamAction>> Actions(Guid workstream, IReadOnlyList<string> themes) =>
        from count in Gen.Choose(1, 8)
        from actions in Gen.ListOf(Action(workstream, themes), count)
        select (IReadOnlyList<WorkstreamAction>)[.. actions.Select((a, i) => Numbered(a, i))];

    private static Gen<WorkstreamAction> Action(Guid workstream, IReadOnlyList<string> themes) =>
        from title in Gen.Elements(Lines)
        from texts in Gen.ListOf(Text(), 6)
        from owner in Gen.Elements("", "Head of SEND", "Head of Autism, ICB", "A practitioner, not here")
        from partner in Gen.Elements("", "Council", "ICB", "A charity")
        from start in Gen.Choose(-400, 100)
        from length in Gen.Choose(0, 600)
        from slip in Gen.Choose(0, 90)
        from flags in Gen.ListOf(Gen.Elements(true, false), 6)
        from percent in Gen.Choose(0, 100)
        from claimed in Gen.Elements<RagStatus?>(null, RagStatus.OnTrack, RagStatus.AtRisk, RagStatus.OffTrack)
        from theme in Gen.SubListOf([.. themes])
        from milestones in Gen.ListOf(Milestone(length), 3)
        from blockers in Gen.SubListOf(Lines[..6])
        select Build(workstream, title, [.. texts], owner, partner, Today.AddDays(start), length, slip, [.. flags], percent, claimed, [.. theme], [.. milestones], [.. blockers]);

    private static Gen<string> Text() => Gen.OneOf(Gen.Constant(""), Gen.Elements(Words));

    private static Gen<(string Title, int Baseline, int Due, bool Met)> Milestone(int length) =>
        from title in Gen.Elements(Lines)
        from baseline in Gen.Choose(0, Math.Max(0, length))
        from moved in Gen.Choose(0, 20)
        from met in Gen.Elements(true, false)
        select (title, baseline, Math.Min(length, baseline + moved), met);

    private static WorkstreamAction Build(
        Guid workstream, string title, string[] texts, string owner, string partner, DateOnly start, int length, int slip, bool[] flags,
        int percent, RagStatus? claimed, string[] themes, (string Title, int Baseline, int Due, bool Met)[] milestones, string[] blockers)
    {
        var due = start.AddDays(length);
        var action = new WorkstreamAction
        {
            WorkstreamId = workstream,
            Reference = "",
            Title = title,
            Description = texts[0],
            Section = texts[1].Replace('\n', ' '),
            OwnerRole = owner,
            PartnerName = partner,
            Start = start,
            BaselineDue = flags[0] ? due : null,
            CurrentDue = flags[0] ? due.AddDays(slip) : null,
            DueAsStated = flags[1] ? "by the end of term" : "",
            Critical = flags[2],
            OnPlan = flags[3],
            SuccessMeasure = texts[2],
            Notes = texts[3],
            Percent = flags[4] ? percent : null,
            ImpactEvidence = texts[4],
            CompletedOn = flags[5] && due < Today ? due : null,
            LastUpdateText = texts[5],
            LastUpdateOn = texts[5].Length > 0 ? Today : null,
            Themes = [.. themes],
        };
        // A finished action claims nothing, and one to come cannot be on track.
        if (action.CompletedOn is null && start <= Today)
        {
            (action.Claimed, action.ClaimReason) = (claimed, claimed is null ? "" : "Because the lead says so");
        }

        action.Milestones.AddRange(milestones.DistinctBy(m => m.Title).Select(m => new Milestone
        {
            ActionId = action.Id,
            Title = m.Title,
            BaselineDue = start.AddDays(m.Baseline),
            Due = start.AddDays(m.Due),
            MetOn = m.Met && start.AddDays(m.Due) < Today ? start.AddDays(m.Due) : null,
        }));
        action.Blockers.AddRange(blockers.Select((b, i) => new Blocker { ActionId = action.Id, Text = b, Critical = i % 2 == 0, OpenedOn = Today }));
        return action;
    }

    private static WorkstreamAction Numbered(WorkstreamAction like, int number)
    {
        var action = new WorkstreamAction
        {
            WorkstreamId = like.WorkstreamId,
            Reference = $"WS99-{number + 1:00}",
            Title = like.Title,
            Description = like.Description,
            Section = like.Section,
            OwnerRole = like.OwnerRole,
            PartnerName = like.PartnerName,
            Start = like.Start,
            BaselineDue = like.BaselineDue,
            CurrentDue = like.CurrentDue,
            DueAsStated = like.DueAsStated,
            Critical = like.Critical,
            OnPlan = like.OnPlan,
            SuccessMeasure = like.SuccessMeasure,
            Notes = like.Notes,
            Percent = like.Percent,
            ImpactEvidence = like.ImpactEvidence,
            CompletedOn = like.CompletedOn,
            LastUpdateText = like.LastUpdateText,
            LastUpdateOn = like.LastUpdateOn,
            Themes = [.. like.Themes],
            Claimed = like.Claimed,
            ClaimReason = like.ClaimReason,
        };
        action.Milestones.AddRange(like.Milestones.Select(m => new Milestone { ActionId = action.Id, Title = m.Title, BaselineDue = m.BaselineDue, Due = m.Due, MetOn = m.MetOn }));
        action.Blockers.AddRange(like.Blockers.Select(b => new Blocker { ActionId = action.Id, Text = b.Text, Critical = b.Critical, OpenedOn = b.OpenedOn }));
        return action;
    }
}
