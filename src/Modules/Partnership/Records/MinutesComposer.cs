using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Packs;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Templates;
using MarkdownText = Governance.Reports.Documents.MarkdownText;

namespace Governance.Partnership.Records;

/// <summary>When minutes were agreed, and by whom, in words; null in a draft.</summary>
internal sealed record MinutesMark(DateTimeOffset At, string Standing);

/// <summary>Puts the minutes of a meeting together from what was recorded of it.</summary>
internal sealed class MinutesComposer(PackSettings settings)
{
    private const string Draft = "They are a draft until a later meeting, or the chair, agrees them.";

    public Document Compose(MeetingRecord record, MinutesMark? agreed)
    {
        var meeting = record.Meeting;
        var words = Template.Load("minutes").Value.Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["area"] = settings.Area,
            ["board"] = record.BoardName,
            ["meeting"] = UkText.Date(meeting.On),
            ["standing"] = agreed?.Standing ?? Draft,
        }).Value;
        return new()
        {
            Title = words.Title,
            Subtitle = words.Subtitle,
            Area = settings.Area,
            Mark = new(agreed is null ? MarkKind.Draft : MarkKind.Issued, 1),
            ProtectiveMarking = settings.ProtectiveMarking,
            Version = agreed is null ? "0.1" : "1.0",
            DataDate = UkText.Date(meeting.On),
            BuildId = "None: minutes hold no computed figures",
            IssuedAt = agreed?.At,
            Sections =
            [
                words.Section("about"), Attendance(record), .. record.Items.Select((item, i) => Item(record, item, i + 1)), .. Loose(record), Actions(record), words.Section("how-to-read"),
            ],
        };
    }

    private static Section Attendance(MeetingRecord record)
    {
        var (quorum, seats, coOptees) = record.Attendance;
        var rows = quorum.Seats.Select(s => new Row(s.Type.Title, s.Seat.RoleName, Came(s.Marked)))
            .Concat(seats.Types.SelectMany(t => Enumerable.Repeat(new Row(t.Type.Title, Cell.None("vacant"), "Does not count"), t.Vacant)));
        List<Block> blocks =
        [
            new Paragraph($"{UkText.MeetingTime(record.Meeting.StartsAt)}, {record.Meeting.Place}."),
            new Table("Attendance by seat", [new("seat", "Seat", Weight: 2), new("held", "Held by", Weight: 2), new("came", "Attendance", Weight: 2)], [.. rows]) { Empty = "No seats are set up." },
            record.IsQuorate ? new Paragraph(record.QuorumSaid) : new Callout(CalloutKind.Warning, "The meeting had no quorum.", record.QuorumSaid),
        ];
        if (coOptees.Count > 0)
        {
            blocks.Add(new Table(
                "Co-opted, without a vote",
                [new("role", "Role", Weight: 2), new("for", "For", Weight: 2), new("why", "Why", Weight: 3), new("came", "Attendance", Weight: 2)],
                [.. coOptees.Select(c => new Row(c.CoOption.RoleName, c.Item ?? "the period", c.CoOption.Why, Came(c.Marked)))]));
        }

        return new("attendance", "Attendance", 1, blocks);
    }

    private static string Came(Attendance? marked) => marked switch
    {
        null => "Not recorded",
        { Presence: Presence.Substitute } => $"Sent a substitute: {marked.SubstituteRole}",
        _ => QuorumWords.Word(marked.Presence),
    };

    private static Section Item(MeetingRecord record, RecordedItem item, int number)
    {
        List<Block> blocks = [new Paragraph($"{Said.Title(item.Kind)}{(item.PresenterRole.Length > 0 ? $", presented by: {item.PresenterRole}" : "")}.")];
        if (item.Kind == AgendaKind.MattersArising)
        {
            blocks.Add(new Table("Actions of earlier meetings", MatterColumns, [.. record.Arising.Select(m => Row(m, record.Meeting.On))]) { Empty = "Nothing was left from earlier meetings." });
        }

        blocks.Add(item.Notes.Length > 0 ? new MarkdownText(item.Notes) : new Paragraph("No notes were taken."));
        if (record.DecisionOf(item) is { } decision)
        {
            blocks.AddRange(Decision(record, decision));
        }

        blocks.AddRange(record.Made.Where(m => m.AgendaItemId == item.Id).Select(m =>
            new Paragraph(Inline.Strong($"Action {m.Reference}: "), $"{m.Text.TrimEnd('.')}. {m.OwnerRole}, by {UkText.Date(m.DueOn)}.")));
        return new(FormattableString.Invariant($"item-{number}"), $"{number}. {item.Title}", 1, blocks);
    }

    private static IEnumerable<Section> Loose(MeetingRecord record)
    {
        var loose = record.Loose.Where(d => d.State != DecisionState.Asked).ToList();
        return loose.Count == 0 ? [] : [new("other-decisions", "Other decisions", 1, [.. loose.SelectMany(d => Decision(record, d))])];
    }

    // What a meeting did with a decision: asked it, decided it or, for one decided earlier, ratified it or not.
    private static IEnumerable<Block> Decision(MeetingRecord record, RecordedDecision d)
    {
        var here = d.MeetingId == record.Meeting.Id;
        if (here && d.DecidedOn is not null)
        {
            var without = d.State is DecisionState.ToBeRatified or DecisionState.NotRatified || d.RatifiedOn is not null;
            yield return new Callout(without ? CalloutKind.Warning : CalloutKind.Note, $"{d.Reference}: {Said.Title(without ? DecisionState.ToBeRatified : d.State)}.", d.OutcomeText);
            yield return new Paragraph(
                Inline.Strong("Power: "), $"{d.Power}{(d.DelegatedFrom.Length > 0 ? $", delegated from {d.DelegatedFrom}" : "")}.{(d.Amount is { } amount ? $" Amount: {amount}." : "")}");
            if (d.Options.Length > 0)
            {
                yield return new Paragraph(Inline.Strong("Options considered"));
                yield return new MarkdownText(d.Options);
            }
        }
        else if (d.RatifiedAt == record.Meeting.Id)
        {
            yield return new Callout(CalloutKind.Note, $"{d.Reference}: {(d.Ratified == true ? "Ratified" : "Not ratified")}.", d.RatifiedBecause);
        }
        else
        {
            yield return new Paragraph(Inline.Strong($"{d.Reference}: "), "not decided at this meeting.");
        }
    }

    private static readonly Column[] MatterColumns =
    [
        new("reference", "Reference"), new("text", "Action", Weight: 4), new("owner", "Owner", Weight: 2), new("due", "Due", ColumnType.Date), new("stands", "How it stands", Weight: 3),
    ];

    private static Section Actions(MeetingRecord record) => new("action-log", "Action log", 1,
    [
        new Table("Actions made at this meeting", MatterColumns, [.. record.Made.Select(m => Row(m, record.Meeting.On))]) { Empty = "No action was made at this meeting." },
    ]);

    private static Row Row(RecordedMatter m, DateOnly on) =>
        new(m.Reference, m.Text, m.OwnerRole, m.DueOn, m.ClosedOn is { } closed && closed <= on ? $"Closed {UkText.ShortDate(closed)}: {m.Outcome}" : "Open");
}
