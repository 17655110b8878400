using Governance.Host.Security;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Pages.Administration;

internal sealed record AuditLine(long Sequence, DateTimeOffset At, string ByRole, string Act, string Subject, string Before, string After);

internal sealed record AuditLines(IReadOnlyList<AuditLine> Rows, long Total, IReadOnlyList<string> Subjects, string? After);

/// <summary>Lines of the trail, newest first, a page at a time.</summary>
internal sealed record GetAuditLines(string? Subject, long? BeforeLine) : IQuery<AuditLines>, IPermitted
{
    static string IPermitted.Permission => SitePermissions.Audit;
}

internal sealed class GetAuditLinesHandler(GovernanceDb db) : IRequestHandler<GetAuditLines, Result<AuditLines>>
{
    private const int PageSize = 25;

    public async Task<Result<AuditLines>> Handle(GetAuditLines request, CancellationToken cancellationToken)
    {
        var all = db.Set<AuditEntry>().AsNoTracking();
        var subjects = await all.Select(e => e.Subject).Distinct().OrderBy(s => s).ToListAsync(cancellationToken);
        var listed = string.IsNullOrEmpty(request.Subject) ? all : all.Where(e => e.Subject == request.Subject);
        var total = await listed.LongCountAsync(cancellationToken);
        var rows = await listed
            .Where(e => request.BeforeLine == null || e.Sequence < request.BeforeLine)
            .OrderByDescending(e => e.Sequence)
            .Take(PageSize)
            .Select(e => new AuditLine(e.Sequence, e.At, e.ByRole, e.Act, e.Subject, e.Before, e.After))
            .ToListAsync(cancellationToken);
        return new AuditLines(rows, total, subjects, rows.Count == PageSize ? rows[^1].Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }
}

internal sealed record VerifyAudit : IQuery<long>, IPermitted
{
    static string IPermitted.Permission => SitePermissions.Audit;
}

internal sealed class VerifyAuditHandler(AuditTrail trail) : IRequestHandler<VerifyAudit, Result<long>>
{
    public Task<Result<long>> Handle(VerifyAudit request, CancellationToken cancellationToken) => trail.Verify(cancellationToken);
}
