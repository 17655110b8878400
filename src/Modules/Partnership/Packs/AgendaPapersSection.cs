using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.EntityFrameworkCore;
using MarkdownText = Governance.Reports.Documents.MarkdownText;

namespace Governance.Partnership.Packs;

/// <summary>The paper of every agenda item that has one of its own, in the order of the agenda. The paper of a decision stands with the decision.</summary>
internal sealed class AgendaPapersSection(GovernanceDb db) : IPackSection
{
    public int Order => 620;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        var items = await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join meeting in db.Set<Meeting>() on item.MeetingId equals meeting.Id
            where meeting.BoardId == context.BoardId && meeting.On == context.MeetingDate
            orderby item.Order
            select item).ToListAsync(cancellationToken);
        var papers = items.Select((item, i) => (Item: item, Number: i + 1)).Where(p => p.Item.Paper.Length > 0).ToList();
        return papers.Count == 0 ? [] :
        [
            new("papers", "Papers", 1, [new Paragraph($"{UkText.Count(papers.Count, "paper")}, in the order of the agenda. The paper of a decision asked stands with the decision.")]),
            .. papers.Select(p => Paper(p.Item, p.Number)),
        ];
    }

    private static Section Paper(AgendaItem item, int number) => new(
        FormattableString.Invariant($"paper-{number}"), FormattableString.Invariant($"Item {number}: {item.Title}"), 2,
        [new Paragraph($"{Said.Title(item.Kind)}{(item.PresenterRole.Length > 0 ? $", presented by: {item.PresenterRole}" : "")}."), new MarkdownText(item.Paper)]);
}
