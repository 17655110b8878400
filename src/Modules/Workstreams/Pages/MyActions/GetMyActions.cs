using Governance.Partnership.Contracts;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Engine.Updating;
using MediatR;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>The page: the queue, and the form of one action; the first to update when none is named.</summary>
internal sealed record GetMyActions(Guid? ActionId) : IQuery<MyActionsView>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record MyActionsView(DateOnly Today, Period Period, DateOnly? BoardMeets, IReadOnlyList<QueueItem> Items)
{
    public OpenAction? Open { get; init; }

    public UpdateEffect? Effect { get; init; }

    /// <summary>What other modules ask of the same person.</summary>
    public IReadOnlyList<AskedGroup> Asked { get; init; } = [];

    public IReadOnlyList<QueueItem> ToUpdate => Part(QueuePart.ToUpdate);

    public IReadOnlyList<QueueItem> Updated => Part(QueuePart.Updated);

    public int Submitted => Items.Count(i => i is { Mine: true, IsSubmitted: true });

    public int Drafts => Items.Count(i => i is { Mine: true, State: UpdateState.Draft });

    public string Month => Period.Name.Split(' ')[0];

    public IReadOnlyList<QueueItem> Part(QueuePart part) => [.. Items.Where(i => i.PartOn(Today) == part)];

    /// <summary>The next to update after one in the queue, the first again after the last.</summary>
    public QueueItem? After(Guid id)
    {
        var rest = ToUpdate.Where(i => i.Id != id).ToList();
        var order = Items.Select((item, i) => (item.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return rest.Find(i => order[i.Id] > order.GetValueOrDefault(id, -1)) ?? rest.FirstOrDefault();
    }
}

internal sealed class GetMyActionsHandler(RuleBook book, MyQueue queue, OpenActionReader reader, UpdateForecaster forecaster, IPartnershipRegister register, IEnumerable<IAskedOfMe> askers)
    : IRequestHandler<GetMyActions, Result<MyActionsView>>
{
    public async Task<Result<MyActionsView>> Handle(GetMyActions query, CancellationToken token)
    {
        var rules = await book.Read(token);
        var items = await queue.Read(token);
        var view = new MyActionsView(rules.Today, rules.Period, await BoardMeets(items, rules.Today, token), items) { Asked = await Asked(token) };
        var wanted = query.ActionId ?? view.ToUpdate.FirstOrDefault()?.Id;
        if (wanted is not { } id)
        {
            return view;
        }

        var found = await reader.Read(id, items, token);
        if (found is null)
        {
            return Result<MyActionsView>.Missing("The action");
        }

        var effect = found.Open.TakesUpdate ? await forecaster.Of(found.Action, found.Workstream, found.Open.Start, token) : null;
        return view with { Open = found.Open, Effect = effect };
    }

    private async Task<IReadOnlyList<AskedGroup>> Asked(CancellationToken token)
    {
        var groups = new List<AskedGroup>();
        foreach (var asker in askers)
        {
            if (await asker.Open(token) is { } group)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    private async Task<DateOnly?> BoardMeets(IReadOnlyList<QueueItem> items, DateOnly today, CancellationToken token)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var board = items.GroupBy(i => i.BoardId).MaxBy(g => g.Count())!.Key;
        return (await register.Boards(today, token)).FirstOrDefault(b => b.BoardId == board)?.NextMeeting;
    }
}
