using Governance.Partnership.Packs;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using MediatR;

namespace Governance.Partnership.Pages.Packs;

/// <summary>The pack of a meeting as it would be now. A draft is for those who prepare it.</summary>
internal sealed record ComposeBoardPack(Guid MeetingId) : IQuery<Document>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Issue;
}

internal sealed class ComposeBoardPackHandler(PackComposer composer) : IRequestHandler<ComposeBoardPack, Result<Document>>
{
    public async Task<Result<Document>> Handle(ComposeBoardPack request, CancellationToken token)
    {
        var composed = await composer.Compose(request.MeetingId, issued: false, token);
        return composed.Ok ? composed.Value.Document : composed.As<Document>();
    }
}
