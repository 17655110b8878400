using Governance.Outcomes.Contracts;
using Governance.Outcomes.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Data.Demo;

/// <summary>Five outcomes, their indicators with cards, bands and targets, neighbours, and evidence in words. Values come later, from whoever sends them.</summary>
internal sealed class OutcomesDemo(GovernanceDb db, IEnumerable<IThreadNode> kinds, ThreadReader threads) : IDemoData
{
    private static readonly DateOnly LongAgo = new(2011, 9, 1);

    public int Order => 40;

    public string What => "outcomes, indicators and evidence";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var sample = NorthmereIndicators.Read();
        var accounts = await db.Set<Account>().ToDictionaryAsync(a => a.RoleName, a => a.Id, token);
        db.OneEntryFor = "sample area Northmere";
        var outcomes = sample.Outcomes.ToDictionary(o => o.Number, o => new StrategicOutcome { Number = o.Number, Title = o.Title, OtherEvidence = o.OtherEvidence });
        db.AddRange(outcomes.Values);
        var indicators = sample.Indicators.ToDictionary(i => i.Key, i => Add(i, today, accounts, outcomes), StringComparer.Ordinal);
        db.Add(new NeighbourSet
        {
            Name = sample.Neighbours.Name,
            From = sample.Neighbours.From,
            Source = sample.Neighbours.Source,
            Members = [.. sample.Neighbours.Members.Select(m => new NeighbourMember { Code = m.Code, Name = m.Name })],
        });
        await db.SaveChangesAsync(token);
        var workstreams = await Workstreams(token);
        for (var i = 0; i < sample.Evidence.Count; i++)
        {
            await Add(sample.Evidence[i], i + 1, today, outcomes, indicators, workstreams, token);
        }

        await db.SaveChangesAsync(token);
        db.OneEntryFor = null;
    }

    private Indicator Add(SampleIndicator item, DateOnly today, Dictionary<string, Guid> accounts, Dictionary<int, StrategicOutcome> outcomes)
    {
        var indicator = new Indicator
        {
            Key = item.Key,
            Name = item.Name,
            Place = item.Place,
            Group = item.Group,
            Area = item.Area,
            OwnerRole = item.Owner,
            OwnerAccountId = accounts.TryGetValue(item.Owner, out var owner) ? owner : null,
            RetiredFrom = item.RetiredFrom,
            Successor = item.Successor,
        };
        if (item.Limits is { } limits)
        {
            indicator.LimitsChoices.Add(limits.Choice(indicator.Id, today));
        }

        db.Add(indicator);
        db.AddRange(item.Outcomes.Select(o => new Serving { OutcomeId = outcomes[o].Id, IndicatorId = indicator.Id }));
        Definition? before = null;
        foreach (var (definition, number) in item.Definitions.Select((d, n) => (d, n + 1)))
        {
            before = definition.Card(indicator.Id, number, before);
            db.Add(before);
        }

        if (item.Trajectory is { } way)
        {
            db.Add(new Trajectory
            {
                IndicatorId = indicator.Id,
                Number = 1,
                From = LongAgo,
                Target = way.Target,
                Baseline = way.Baseline,
                BaselineOn = way.BaselineOn,
                Points = [.. way.Points.Select(p => new TrajectoryPoint { On = p.On, Value = p.Value })],
            });
        }

        if (item.Band is { } band)
        {
            db.Add(new Band { IndicatorId = indicator.Id, Number = 1, From = LongAgo, Basis = band.Basis, OnTrack = band.OnTrack, OffTrack = band.OffTrack, Tolerance = band.Tolerance });
        }

        return indicator;
    }

    private async Task Add(
        SampleEvidence item, int number, DateOnly today, Dictionary<int, StrategicOutcome> outcomes, Dictionary<string, Indicator> indicators, Dictionary<string, Guid> workstreams, CancellationToken token)
    {
        var evidence = new EvidenceItem
        {
            Number = number,
            Reference = EvidenceItem.ReferenceFor(number),
            Kind = item.Kind,
            Title = item.Title,
            On = today.AddDays(item.On),
            Source = item.Source,
            Text = item.Text,
            AddedOn = today.AddDays(item.On + 3),
            AddedBy = "Data Analyst",
        };
        db.Add(evidence);
        var node = new NodeRef(NodeTypes.Evidence, evidence.Id);
        IEnumerable<NodeRef> others =
        [
            .. item.Outcomes.Select(o => new NodeRef(NodeTypes.Outcome, outcomes[o].Id)),
            .. item.Indicators.Select(i => new NodeRef(NodeTypes.Indicator, indicators[i].Id)),
            .. item.Workstreams.Where(workstreams.ContainsKey).Select(w => new NodeRef("workstream", workstreams[w])),
        ];
        foreach (var other in others)
        {
            await threads.Link(node, other, "", token);
        }
    }

    // Workstreams are another room's: they are known by their part in the thread.
    private async Task<Dictionary<string, Guid>> Workstreams(CancellationToken token) =>
        kinds.FirstOrDefault(k => k.Type == "workstream") is { } kind
            ? (await kind.Rows.ToListAsync(token)).ToDictionary(r => r.Key, r => r.Id, StringComparer.Ordinal)
            : [];
}
