using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Packs;

/// <summary>Decisions asked of the board at this meeting, and those it took at the last.</summary>
internal sealed class DecisionsAskedSection(GovernanceDb db) : IPackSection
{
    public int Order => 600;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        var decisions = await (
            from d in db.Set<Decision>().AsNoTracking()
            join m in db.Set<Meeting>() on d.MeetingId equals m.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            where d.BoardId == context.BoardId && (d.State != DecisionState.ToBeRatified || d.DecidedOn >= context.MeetingDate) && (meeting == null ? d.State == DecisionState.Asked : meeting.On == context.MeetingDate || (d.State == DecisionState.Asked && meeting.On < context.MeetingDate))
            orderby d.Year, d.Number
            select d).ToListAsync(cancellationToken);
        List<Section> sections = [new("decisions", "Decisions asked of the board", 1, [new Paragraph(decisions.Count == 0
            ? "Nothing is asked of the board at this meeting."
            : $"{UkText.Count(decisions.Count, "decision")} asked. Each is recorded with its reason and never changed afterwards.")])];
        sections.AddRange(decisions.Select(One));
        sections.AddRange(await ToRatify(context, cancellationToken));
        if (decisions.Count > 0)
        {
            sections.Add(new("decisions-at-a-glance", "Decisions at a glance", 2, [Glance(decisions)]));
        }

        return sections;
    }

    private async Task<IEnumerable<Section>> ToRatify(PackContext context, CancellationToken token)
    {
        var waiting = await db.Set<Decision>().AsNoTracking()
            .Where(d => d.BoardId == context.BoardId && d.State == DecisionState.ToBeRatified && d.DecidedOn < context.MeetingDate)
            .OrderBy(d => d.Year).ThenBy(d => d.Number).ToListAsync(token);
        return waiting.Count == 0 ? [] :
        [
            new("decisions-to-ratify", "Decisions to ratify", 2,
            [
                new Paragraph("Agreed by a meeting without its quorum. Nothing follows from them until this board ratifies them."),
                .. waiting.Select(d => new Callout(CalloutKind.Warning, $"{d.Reference}: {d.Title}.", $"{Said.Title(d.State)}, {UkText.Date(d.DecidedOn!.Value)}. {d.OutcomeText}")),
            ]),
        ];
    }

    private static Section One(Decision decision)
    {
        List<Block> blocks = [new Governance.Reports.Documents.MarkdownText(decision.Reason), new Paragraph(Inline.Strong("Asked by: "), $"{decision.AskedBy}, {UkText.Date(decision.AskedOn)}. ", Inline.Strong("Power: "), $"{decision.Power}{(decision.DelegatedFrom.Length > 0 ? $", delegated from {decision.DelegatedFrom}" : "")}."
            + (decision.Amount is { } amount ? $" Amount: {amount}." : ""))];
        if (decision.Options.Length > 0)
        {
            blocks.AddRange([new Paragraph(Inline.Strong("Options considered")), new Governance.Reports.Documents.MarkdownText(decision.Options)]);
        }

        if (decision.Paper.Length > 0)
        {
            blocks.AddRange([new Paragraph(Inline.Strong("Paper")), new Governance.Reports.Documents.MarkdownText(decision.Paper)]);
        }

        if (decision.State != DecisionState.Asked)
        {
            blocks.Add(new Callout(CalloutKind.Note, $"{Said.Title(decision.State)} on {UkText.Date(decision.DecidedOn!.Value)}.", decision.OutcomeText));
        }

        return new(decision.Reference.ToLowerInvariant(), $"{decision.Reference}: {decision.Title}", 2, blocks);
    }

    private static Table Glance(IEnumerable<Decision> decisions) => new(
        "Decisions asked",
        [new("reference", "Reference"), new("title", "Asked of the board", Weight: 4), new("power", "Power", Weight: 2), new("amount", "Amount", ColumnType.Money), new("state", "State")],
        [.. decisions.Select(d => new Row(d.Reference, d.Title, d.Power, d.Amount is { } amount ? Cell.Money(amount.Pence) : Cell.None(), Said.Title(d.State)))]);
}
