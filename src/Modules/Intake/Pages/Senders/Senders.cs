using Governance.Intake.Board;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Senders;

/// <param name="Key">Its key.</param>
/// <param name="Name">Team and system.</param>
/// <param name="Role">What kind of sender.</param>
/// <param name="Contact">Role of who answers for it, or empty.</param>
/// <param name="Reminded">Role of the account that is reminded, or null.</param>
/// <param name="Owed">Extracts it owes.</param>
/// <param name="Late">Which of them are late or missing, and by how much.</param>
internal sealed record SenderLine(string Key, string Name, string Role, string Contact, string? Reminded, int Owed, IReadOnlyList<string> Late);

/// <summary>Who sends extracts, who answers for them, and who is late.</summary>
internal sealed record GetSenders : IQuery<IReadOnlyList<SenderLine>>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetSendersHandler(GovernanceDb db, FeedBoard board) : IRequestHandler<GetSenders, Result<IReadOnlyList<SenderLine>>>
{
    public async Task<Result<IReadOnlyList<SenderLine>>> Handle(GetSenders request, CancellationToken cancellationToken)
    {
        var feeds = (await board.On(db.Clock.Today, cancellationToken)).Lines.ToLookup(l => l.SenderKey, StringComparer.Ordinal);
        var senders = await (
            from s in db.Set<Sender>().AsNoTracking()
            join a in db.Users on s.ContactAccountId equals (Guid?)a.Id into contacts
            from contact in contacts.DefaultIfEmpty()
            orderby s.Name
            select new { s.Key, s.Name, s.Role, s.ContactRole, Reminded = (string?)contact.RoleName }).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<SenderLine>>.Done(
        [
            .. senders.Select(s => new SenderLine(
                s.Key, s.Name, s.Role, s.ContactRole, s.Reminded, feeds[s.Key].Count(),
                [.. feeds[s.Key].Where(f => f.IsLate).Select(f => $"{f.KindName}: {UkText.Lower(f.Due!.Words)}")])).OrderByDescending(s => s.Late.Count > 0),
        ]);
    }
}

/// <summary>One sender as its form shows it, and the accounts that may be reminded.</summary>
internal sealed record GetSender(string Key) : IQuery<SenderView>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed record SenderView(string Key, int Version, string Name, string ContactRole, Guid? ContactAccountId, IReadOnlyList<Choice> Accounts, string ChangedBy, DateTimeOffset ChangedAt);

internal sealed class GetSenderHandler(GovernanceDb db) : IRequestHandler<GetSender, Result<SenderView>>
{
    public async Task<Result<SenderView>> Handle(GetSender request, CancellationToken cancellationToken)
    {
        if (await db.Set<Sender>().AsNoTracking().SingleOrDefaultAsync(s => s.Key == request.Key, cancellationToken) is not { } s)
        {
            return Result<SenderView>.Missing("That sender");
        }

        var accounts = await db.Users.AsNoTracking().OrderBy(a => a.RoleName).Select(a => new { a.Id, a.RoleName }).ToListAsync(cancellationToken);
        return new SenderView(s.Key, s.Version, s.Name, s.ContactRole, s.ContactAccountId, [.. accounts.Select(a => new Choice(a.Id.ToString(), a.RoleName))], s.ChangedBy, s.ChangedAt);
    }
}
