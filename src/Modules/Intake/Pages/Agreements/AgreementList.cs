using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Agreements;

internal sealed record AgreementLine(Guid Id, string Reference, int Version, string Title, string Parties, IReadOnlyList<string> Kinds, string LawfulBasis, DateOnly From, DateOnly To, DateOnly? ReviewOn, string OwnerRole, string Note, string State, string ChangedBy, DateTimeOffset ChangedAt)
{
    public DateOnly ThisTermFrom { get; init; }

    /// <summary>Earlier terms, the last first.</summary>
    public IReadOnlyList<TermLine> Earlier { get; init; } = [];
}

internal sealed record TermLine(int Number, DateOnly From, DateOnly To, string Parties, IReadOnlyList<string> Kinds, string LawfulBasis, string RenewedBy, DateTimeOffset RenewedAt);

/// <summary>Every sharing agreement, the first to end first, and the kinds none covers.</summary>
internal sealed record GetAgreements : IQuery<AgreementPage>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record AgreementPage(IReadOnlyList<AgreementLine> Lines, IReadOnlyList<string> Uncovered)
{
    public int Lapsed => Lines.Count(l => l.State == "lapsed");

    public int Ending => Lines.Count(l => l.State == "ends soon");
}

internal sealed class GetAgreementsHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<GetAgreements, Result<AgreementPage>>
{
    public async Task<Result<AgreementPage>> Handle(GetAgreements request, CancellationToken cancellationToken)
    {
        var today = db.Clock.Today;
        var all = await db.Set<SharingAgreement>().AsNoTracking().OrderBy(a => a.To).ThenBy(a => a.Reference).ToListAsync(cancellationToken);
        var names = kinds.All(today).ToDictionary(k => k.Kind, StringComparer.Ordinal);
        var covered = all.Where(a => a.InForceOn(today)).SelectMany(a => a.Kinds).ToHashSet(StringComparer.Ordinal);
        return new AgreementPage([.. all.Select(a => Line(a, today, k => names.TryGetValue(k, out var kind) ? kind.Name : k))], [.. names.Values.Where(k => k.IsChild && !covered.Contains(k.Kind)).Select(k => k.Name)]);
    }

    internal static AgreementLine Line(SharingAgreement a, DateOnly today, Func<string, string> name) => new(
        a.Id, a.Reference, a.Version, a.Title, a.Parties, [.. a.Kinds.Select(name)], a.LawfulBasis, a.From, a.To, a.ReviewOn, a.OwnerRole, a.Note, a.State(today), a.ChangedBy, a.ChangedAt)
    {
        ThisTermFrom = a.ThisTermFrom,
    };
}

/// <summary>One agreement, its kinds by key.</summary>
internal sealed record GetAgreement(string Reference) : IQuery<AgreementLine>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetAgreementHandler(GovernanceDb db) : IRequestHandler<GetAgreement, Result<AgreementLine>>
{
    public async Task<Result<AgreementLine>> Handle(GetAgreement request, CancellationToken cancellationToken)
    {
        if (await db.Set<SharingAgreement>().AsNoTracking().SingleOrDefaultAsync(a => a.Reference == request.Reference, cancellationToken) is not { } found)
        {
            return Result<AgreementLine>.Missing("That sharing agreement");
        }

        var terms = await db.Set<AgreementTerm>().AsNoTracking().Where(t => t.AgreementId == found.Id).OrderByDescending(t => t.Number).ToListAsync(cancellationToken);
        return GetAgreementsHandler.Line(found, db.Clock.Today, k => k) with
        {
            Earlier = [.. terms.Select(t => new TermLine(t.Number, t.From, t.To, t.Parties, t.Kinds, t.LawfulBasis, t.RenewedBy, t.RenewedAt))],
        };
    }
}

/// <summary>The agreements as a file.</summary>
internal sealed record ExportAgreements(string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportAgreementsHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportAgreements, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("title", "Agreement", Weight: 2), new("parties", "Parties", Weight: 2), new("covers", "Covers", Weight: 2), new("basis", "Lawful basis", Weight: 2),
        new("from", "From", ColumnType.Date), new("to", "To", ColumnType.Date), new("review", "Review", ColumnType.Date), new("state", "State"), new("owner", "Owner"),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportAgreements request, CancellationToken cancellationToken)
    {
        var all = await db.Set<SharingAgreement>().AsNoTracking().OrderBy(a => a.To).ThenBy(a => a.Reference).ToListAsync(cancellationToken);
        var about = $"{UkText.Count(all.Count, "agreement")}.";
        audit.Add("export", "sharing-agreements", "", $"{request.Format}: {about}");
        var rows = all.Select(a => new Row(a.Reference, a.Title, a.Parties, string.Join(", ", a.Kinds), a.LawfulBasis, a.From, a.To, TableFile.Day(a.ReviewOn), a.State(db.Clock.Today), a.OwnerRole));
        return TableFile.Of("sharing-agreements", request.Format, about, db.Clock.Today, new Table("Sharing agreements", Columns, [.. rows]));
    }
}
