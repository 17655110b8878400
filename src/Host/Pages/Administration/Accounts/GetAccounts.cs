using Governance.Host.Security;
using Governance.Partnership.Contracts;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Pages.Administration.Accounts;

internal sealed record AccountLine(Guid Id, string RoleName, string Username, IReadOnlyList<string> Roles, string Organisation, bool SecondStep, bool OneTimePassword, DateTimeOffset? ClosedUntil)
{
    public string State(DateTimeOffset now) =>
        ClosedUntil > now ? ClosedUntil >= CloseAccount.ForGood ? "Closed" : "Locked after wrong passwords"
        : OneTimePassword ? "One-time password not changed yet"
        : "Open";
}

internal sealed record AccountList(IReadOnlyList<AccountLine> Lines, int Total, string? After);

/// <summary>Accounts by the role people know them by, a page at a time.</summary>
internal sealed record GetAccounts(string? Text, string? Role, Guid? After) : IQuery<AccountList>, IPermitted
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class GetAccountsHandler(GovernanceDb db, IPartnershipRegister register) : IRequestHandler<GetAccounts, Result<AccountList>>
{
    private const int PageSize = 25;

    public async Task<Result<AccountList>> Handle(GetAccounts request, CancellationToken cancellationToken)
    {
        var listed = db.Users.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(request.Text))
        {
            var text = request.Text.Trim().ToUpperInvariant();
            listed = listed.Where(a => a.RoleName.ToUpper().Contains(text) || a.NormalizedUserName!.Contains(text));
        }

        if (!string.IsNullOrEmpty(request.Role))
        {
            listed = listed.Where(a => a.Roles.Contains(request.Role));
        }

        var total = await listed.CountAsync(cancellationToken);
        if (request.After is { } after && await db.Users.Where(a => a.Id == after).Select(a => a.RoleName).SingleOrDefaultAsync(cancellationToken) is { } name)
        {
            listed = listed.Where(a => string.Compare(a.RoleName, name) > 0 || (a.RoleName == name && a.Id.CompareTo(after) > 0));
        }

        var found = await listed.OrderBy(a => a.RoleName).ThenBy(a => a.Id).Take(PageSize + 1)
            .Select(a => new { a.Id, a.RoleName, a.UserName, a.Roles, a.OrganisationId, a.TwoFactorEnabled, a.MustChangePassword, a.LockoutEnd })
            .ToListAsync(cancellationToken);
        var partners = (await register.Organisations(db.Clock.Today, cancellationToken)).ToDictionary(o => o.Id, o => o.ShortName);
        var lines = found.Take(PageSize).Select(a => new AccountLine(
            a.Id, a.RoleName, a.UserName ?? "", a.Roles, a.OrganisationId is { } o && partners.TryGetValue(o, out var partner) ? partner : "", a.TwoFactorEnabled, a.MustChangePassword, a.LockoutEnd)).ToList();
        return new AccountList(lines, total, found.Count > PageSize ? lines[^1].Id.ToString() : null);
    }
}
