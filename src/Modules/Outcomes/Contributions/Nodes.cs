using System.Globalization;
using Governance.Outcomes.Contracts;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Contributions;

internal sealed class OutcomeNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Outcome;

    public string Heading => "Outcomes";

    public int Order => 5;

    public bool MayRead => permissions.Allows(user, OutcomesPermissions.Read);

    public IQueryable<NodeRow> Rows => db.Set<StrategicOutcome>().AsNoTracking().Select(o => new NodeRow
    {
        Type = NodeTypes.Outcome,
        Id = o.Id,
        Reference = o.Title,
        Title = o.Title,
        Text = "",
        Key = "",
        State = "",
        Number = o.Number,
        Rank = o.Number,
    });

    public NodeView View(NodeRow row) => new(row.Ref, $"{row.Number}. {row.Title}", $"/outcomes/{row.Number.ToString(CultureInfo.InvariantCulture)}");

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids) =>
    [
        db.Set<Serving>().AsNoTracking().Where(s => ids.Contains(s.OutcomeId)).Select(s => new Neighbour { Type = NodeTypes.Indicator, Id = s.IndicatorId }),
    ];
}

internal sealed class IndicatorNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Indicator;

    public string Heading => "Indicators";

    public int Order => 10;

    public bool MayRead => permissions.Allows(user, OutcomesPermissions.Read);

    public IQueryable<NodeRow> Rows => db.Set<Indicator>().AsNoTracking().Select(i => new NodeRow
    {
        Type = NodeTypes.Indicator,
        Id = i.Id,
        Reference = i.Key,
        Title = i.Name,
        Text = i.Group,
        Key = i.Key,
        State = "",
        Number = i.RetiredFrom == null ? 0 : 1,
        Rank = i.Place,
    });

    public NodeView View(NodeRow row) => new(row.Ref, Indicator.TitleOf(row.Key, row.Title), $"/outcomes/indicators/{row.Key}", Note: row.Number == 0 ? null : "no longer collected");

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids) =>
    [
        db.Set<Serving>().AsNoTracking().Where(s => ids.Contains(s.IndicatorId)).Select(s => new Neighbour { Type = NodeTypes.Outcome, Id = s.OutcomeId }),
    ];
}

internal sealed class EvidenceNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Evidence;

    public string Heading => "Evidence";

    public int Order => 40;

    public bool MayRead => permissions.Allows(user, OutcomesPermissions.Read);

    public IQueryable<NodeRow> Rows => db.Set<EvidenceItem>().AsNoTracking().Select(e => new NodeRow
    {
        Type = NodeTypes.Evidence,
        Id = e.Id,
        Reference = e.Reference,
        Title = e.Title,
        Text = e.Source,
        Key = "",
        State = e.Kind.ToString(),
        Number = e.On.DayNumber,
        Rank = -e.On.DayNumber,
    });

    public NodeView View(NodeRow row) => new(
        row.Ref, $"{row.Reference}: {row.Title}", $"/outcomes/evidence/{row.Reference}", Note: $"{UkText.Lower(row.StateAs<EvidenceKind>().Word())}, {UkText.ShortDate(DateOnly.FromDayNumber(row.Number))}");
}
