using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Templates;
using Governance.Warehouse.Marts;

namespace Governance.Partnership.Packs;

/// <summary>A pack as data, before it is rendered.</summary>
/// <param name="About">The meeting it is for.</param>
/// <param name="Build">The build every figure came from; null only in a draft.</param>
/// <param name="Document">What is rendered.</param>
internal sealed record ComposedPack(PackMeeting About, BuildView? Build, Document Document);

/// <summary>When a pack is composed.</summary>
/// <param name="KnownOn">Day whose build its figures come from; the live build when null.</param>
/// <param name="At">The moment it is composed, and issued if it is.</param>
internal sealed record PackMoment(DateOnly? KnownOn, DateTimeOffset At);

/// <summary>Puts a board pack together from every module's sections. The build is asked for once, so that no page mixes two nights.</summary>
internal sealed class PackComposer(GovernanceDb db, BuildReader builds, IEnumerable<IPackSection> contributions, PackSettings settings)
{
    public Task<Result<ComposedPack>> Compose(Guid meetingId, bool issued, CancellationToken token) =>
        Compose(meetingId, issued, new(null, db.Clock.Now), token);

    public async Task<Result<ComposedPack>> Compose(Guid meetingId, bool issued, PackMoment moment, CancellationToken token)
    {
        if (await PackMeeting.Find(db, meetingId, token) is not { } about)
        {
            return Result<ComposedPack>.Missing("That meeting");
        }

        var build = await builds.Resolve(moment.KnownOn, token);
        if (MeetingIsCancelled.Check(about.Meeting) is { } cancelled)
        {
            return cancelled;
        }

        if (issued && build is null)
        {
            return new Problem("no-build", "No nightly build has finished yet, so the pack would have no figures. Run the build, then issue the pack.");
        }

        var asOf = build?.AsOf ?? UkClock.Day(moment.At);
        var context = new PackContext(about.Meeting.On, about.Since, about.Meeting.BoardId, build?.Id, asOf, issued) { Until = moment.At };
        var sections = new List<Section>();
        foreach (var contribution in contributions.OrderBy(c => c.Order))
        {
            sections.AddRange(await contribution.Compose(context, token));
        }

        var words = Template.Load("board-pack").Value.Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["area"] = settings.Area,
            ["board"] = about.BoardName,
            ["meeting"] = UkText.Date(about.Meeting.On),
            ["datadate"] = UkText.Date(asOf),
        }).Value;
        return new ComposedPack(about, build, new Document
        {
            Title = words.Title,
            Subtitle = words.Subtitle,
            Area = settings.Area,
            Mark = new(issued ? MarkKind.Issued : MarkKind.Draft, about.LastNumber + 1),
            ProtectiveMarking = settings.ProtectiveMarking,
            Version = FormattableString.Invariant($"{(issued ? about.LastNumber + 1 : about.LastNumber)}.{(issued ? 0 : 1)}"),
            DataDate = build is null ? "nothing built yet" : UkText.Date(asOf),
            BuildId = build?.Line ?? "No build yet",
            IssuedAt = issued ? moment.At : null,
            Sections = [Cover(about, build, moment), .. sections, .. words.Sections],
        });
    }

    private static Section Cover(PackMeeting about, BuildView? build, PackMoment moment)
    {
        var meeting = about.Meeting;
        var rows = new List<Row>
        {
            new("Board", about.BoardName),
            new("Meeting", $"{UkText.Date(meeting.On)}, {UkText.MeetingTime(meeting.StartsAt)}"),
            new("Place", meeting.Place),
            new("Quorum", QuorumWords.Rule(about.Quorum, about.Seats)),
            new("Last meeting", about.Previous is { } last ? UkText.Date(last.On) : "none yet"),
        };
        var blocks = new List<Block> { new Table("The meeting", [new("what", "What"), new("value", "Details", Weight: 3)], rows) };
        if (build is null)
        {
            blocks.Add(new Callout(CalloutKind.Warning, "No nightly build has finished yet.", "Figures are missing from this draft, and it cannot be issued."));
        }
        else if (build.AsOf < UkClock.Day(moment.At).AddDays(-1))
        {
            blocks.Add(new Callout(CalloutKind.Warning, $"Figures are from {UkText.Date(build.AsOf)}.", "The builds since then did not pass their checks, so the last good one is shown."));
        }

        return new("meeting", "The meeting", 1, blocks);
    }
}
