using Governance.Partnership.Packs;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Partnership.Pages.Packs;

/// <summary>A draft as a file. On record, as every download.</summary>
internal sealed record DownloadDraft(Guid MeetingId, string Format) : ICommand<DownloadedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Issue;
}

internal sealed class DownloadDraftHandler(PackComposer composer, AuditTrail audit) : IRequestHandler<DownloadDraft, Result<DownloadedFile>>
{
    public async Task<Result<DownloadedFile>> Handle(DownloadDraft request, CancellationToken token)
    {
        if (!PackFiles.Formats.Contains(request.Format))
        {
            return Result<DownloadedFile>.Missing("That file");
        }

        var composed = await composer.Compose(request.MeetingId, issued: false, token);
        if (!composed.Ok)
        {
            return composed.As<DownloadedFile>();
        }

        audit.Add("download", "draft-pack", request.MeetingId.ToString(), request.Format);
        var about = composed.Value.About;
        var name = PackFiles.Name(about.BoardKey, about.Meeting.On, "draft", request.Format);
        return new DownloadedFile(name, MediaTypes.Of(request.Format), PackFiles.Render(composed.Value.Document, request.Format), "");
    }
}
