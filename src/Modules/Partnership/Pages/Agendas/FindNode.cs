using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;

namespace Governance.Partnership.Pages.Agendas;

/// <summary>Things that an agenda item may be about, by the words of their title or their reference.</summary>
internal sealed record FindNode(string Words) : IQuery<IReadOnlyList<NodeView>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class FindNodeHandler(ThreadReader threads) : IRequestHandler<FindNode, Result<IReadOnlyList<NodeView>>>
{
    private const int TakeEach = 4;

    public async Task<Result<IReadOnlyList<NodeView>>> Handle(FindNode request, CancellationToken token)
    {
        var found = await threads.Search(request.Words.Trim(), TakeEach, token);
        return Result<IReadOnlyList<NodeView>>.Done([.. found.SelectMany(g => g.Nodes)]);
    }
}
