using Governance.Host.Security;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Host.Pages.Administration.Accounts;

/// <summary>Exactly the accounts that are listed, as a file.</summary>
internal sealed record ExportAccounts(string? Text, string? Role, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class ExportAccountsHandler(GovernanceDb db, AuditTrail audit, IRequestHandler<GetAccounts, Result<AccountList>> list) : IRequestHandler<ExportAccounts, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
        [new("role", "Role", Weight: 2), new("user-name", "User name", Weight: 2), new("roles", "May act as", Weight: 2), new("partner", "Partner"), new("codes", "Codes"), new("state", "State", Weight: 2)];

    public async Task<Result<ExportedFile>> Handle(ExportAccounts request, CancellationToken cancellationToken)
    {
        var lines = new List<AccountLine>();
        for (Guid? after = null; ;)
        {
            var page = (await list.Handle(new(request.Text, request.Role, after), cancellationToken)).Value;
            lines.AddRange(page.Lines);
            if (page.After is not { } next)
            {
                break;
            }

            after = Guid.Parse(next);
        }

        var table = new Table("Accounts", Columns, [.. lines.Select(l => new Row(
            l.RoleName, l.Username, string.Join(", ", l.Roles), l.Organisation, l.SecondStep ? "Asked for" : "Not asked for", l.State(db.Clock.Now)))]);
        var about = $"{UkText.Count(lines.Count, "account")}.";
        audit.Add("export", "accounts", "", $"{request.Format}: {about}");
        return TableFile.Of("accounts", request.Format, about, db.Clock.Today, table);
    }
}
