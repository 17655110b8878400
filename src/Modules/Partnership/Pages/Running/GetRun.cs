using Governance.Partnership.Records;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Partnership.Pages.Running;

/// <summary>Everything a clerk needs in the room.</summary>
internal sealed record GetRun(string BoardKey, DateOnly On) : IQuery<RunView>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class GetRunHandler(RecordReader reader) : IRequestHandler<GetRun, Result<RunView>>
{
    public async Task<Result<RunView>> Handle(GetRun request, CancellationToken token) =>
        await reader.Read(request.BoardKey, request.On, token) is { } record ? RunView.From(record) : Result<RunView>.Missing("That meeting");
}
