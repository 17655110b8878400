using Governance.Partnership.Packs;
using Governance.Partnership.Pages.Packs;
using Governance.Platform.Audit;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Partnership.Pages.Minutes;

/// <summary>The minutes and their action log as a file. On record, as every download.</summary>
internal sealed record DownloadMinutes(string BoardKey, DateOnly On, string Format) : ICommand<DownloadedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class DownloadMinutesHandler(ISender sender, AuditTrail audit) : IRequestHandler<DownloadMinutes, Result<DownloadedFile>>
{
    public async Task<Result<DownloadedFile>> Handle(DownloadMinutes request, CancellationToken token)
    {
        if (!PackFiles.Formats.Contains(request.Format))
        {
            return Result<DownloadedFile>.Missing("That file");
        }

        var minutes = await sender.Send(new GetMinutes(request.BoardKey, request.On), token);
        if (!minutes.Ok)
        {
            return minutes.As<DownloadedFile>();
        }

        audit.Add("download", "minutes", minutes.Value.MeetingId.ToString(), request.Format);
        var mark = minutes.Value.AgreedOn is null ? "draft" : "agreed";
        var name = FormattableString.Invariant($"minutes-{request.BoardKey}-{request.On:yyyy-MM-dd}-{mark}.{request.Format}");
        return new DownloadedFile(name, MediaTypes.Of(request.Format), PackFiles.Render(minutes.Value.Document, request.Format), "");
    }
}
