using Governance.Partnership.Domain;
using Governance.Partnership.Packs;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Packs;

/// <summary>One file of an issued pack: the stored bytes, after checking that nobody altered them. On record, as every download.</summary>
internal sealed record DownloadPack(Guid Id, string Format) : ICommand<DownloadedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record DownloadedFile(string Name, string ContentType, byte[] Content, string Sha256);

internal sealed class DownloadPackHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<DownloadPack, Result<DownloadedFile>>
{
    public async Task<Result<DownloadedFile>> Handle(DownloadPack request, CancellationToken token)
    {
        var found = await (
            from file in db.Set<PackFile>().AsNoTracking()
            join pack in db.Set<IssuedPack>() on file.PackId equals pack.Id
            join meeting in db.Set<Meeting>() on pack.MeetingId equals meeting.Id
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where file.PackId == request.Id && file.Format == request.Format
            select new { File = file, pack.Number, meeting.On, board.Key }).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<DownloadedFile>.Missing("That file");
        }

        if (!found.File.IsWhole)
        {
            return new Problem("pack-altered", "The stored file no longer matches the hash taken when it was issued, so it is not handed out. Ask an administrator to restore it from a backup.");
        }

        audit.Add("download", nameof(IssuedPack), request.Id.ToString(), request.Format);
        var name = PackFiles.Name(found.Key, found.On, FormattableString.Invariant($"issue-{found.Number}"), request.Format);
        return new DownloadedFile(name, MediaTypes.Of(request.Format), found.File.Content, found.File.Sha256);
    }
}
