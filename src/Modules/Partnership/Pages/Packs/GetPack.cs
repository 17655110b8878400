using System.Text;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Packs;

/// <summary>An issued pack, read back from what was stored.</summary>
internal sealed record GetPack(Guid Id) : IQuery<PackDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record PackDetail(
    Guid Id, Guid MeetingId, string BoardKey, string Board, DateOnly Meeting, int Number, int LastNumber, string Title,
    DateTimeOffset IssuedAt, string IssuedBy, Guid BuildId, DateOnly DataDate, string Correction)
{
    public IReadOnlyList<PackFileLine> Files { get; init; } = [];

    public Document? Document { get; init; }
}

internal sealed record PackFileLine(string Format, int Length, string Sha256);

internal sealed class GetPackHandler(GovernanceDb db) : IRequestHandler<GetPack, Result<PackDetail>>
{
    public async Task<Result<PackDetail>> Handle(GetPack request, CancellationToken token)
    {
        var found = await (
            from p in db.Set<IssuedPack>().AsNoTracking()
            join meeting in db.Set<Meeting>() on p.MeetingId equals meeting.Id
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where p.Id == request.Id
            select new PackDetail(
                p.Id, meeting.Id, board.Key, board.Name, meeting.On, p.Number, db.Set<IssuedPack>().Where(o => o.MeetingId == meeting.Id).Max(o => o.Number), p.Title,
                p.IssuedAt, p.IssuedBy, p.BuildId, p.DataDate, p.Correction)).SingleOrDefaultAsync(token);
        if (found is null)
        {
            return Result<PackDetail>.Missing("That pack");
        }

        var files = await db.Set<PackFile>().AsNoTracking().Where(f => f.PackId == request.Id).OrderBy(f => f.Format)
            .Select(f => new { f.Format, f.Length, f.Sha256, Content = f.Format == "json" ? f.Content : null }).ToListAsync(token);
        var document = files.SingleOrDefault(f => f.Content is not null) is { } json ? DocumentJson.Read(Encoding.UTF8.GetString(json.Content!)) : null;
        return found with
        {
            Files = [.. files.Where(f => f.Content is null).Select(f => new PackFileLine(f.Format, f.Length, f.Sha256))],
            Document = document is { Ok: true } ? document.Value : null,
        };
    }
}
