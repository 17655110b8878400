using Governance.Intake.Domain;
using Governance.Intake.Pages.Submissions;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions;

internal sealed class SubmissionNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Submission;

    public string Heading => "Extracts received";

    public int Order => 42;

    public IQueryable<NodeRow> Rows => db.Set<Submission>().AsNoTracking().Select(s => new NodeRow
    {
        Type = NodeTypes.Submission,
        Id = s.Id,
        Reference = s.FileName,
        Title = s.KindName,
        Text = "",
        Key = "",
        State = s.State.ToString(),
        Number = s.Number,
        Rank = -s.Number,
    });

    public NodeView View(NodeRow row) => new(
        row.Ref, $"{Submission.ReferenceFor(row.Number)}: {row.Title}", $"/intake/submissions/{row.Number}", Note: UkText.Lower(SubmissionWords.Of(row.StateAs<SubmissionState>())));
}

internal sealed class DataItemNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.DataItem;

    public string Heading => "Data items";

    public int Order => 44;

    public IQueryable<NodeRow> Rows => db.Set<DataItem>().AsNoTracking().Select(i => new NodeRow
    {
        Type = NodeTypes.DataItem,
        Id = i.Id,
        Reference = i.Reference,
        Title = i.Required,
        Text = i.SystemName,
        Key = "",
        State = i.Gap.ToString(),
        Number = 0,
        Rank = 0,
    });

    public NodeView View(NodeRow row) => new(row.Ref, row.Title, $"/intake/data-map/{row.Reference}", Note: row.StateAs<ItemGap>() switch { ItemGap.None => "no gap", ItemGap.Partial => "has a gap", _ => "missing" });
}

internal sealed class AgreementNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Agreement;

    public string Heading => "Sharing agreements";

    public int Order => 46;

    public IQueryable<NodeRow> Rows => db.Set<SharingAgreement>().AsNoTracking().Select(a => new NodeRow
    {
        Type = NodeTypes.Agreement,
        Id = a.Id,
        Reference = a.Reference,
        Title = a.Title,
        Text = a.Parties,
        Key = "",
        State = "",
        Number = a.To.DayNumber,
        Rank = 0,
    });

    public NodeView View(NodeRow row) => new(row.Ref, $"{row.Reference}: {row.Title}", $"/intake/agreements/{row.Reference}", Note: $"until {UkText.ShortDate(DateOnly.FromDayNumber(row.Number))}");
}
