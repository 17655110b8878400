using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Duties;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Duties;

/// <summary>Who answered for what on a day, who did it, and which posts were paid for together.</summary>
internal sealed record GetResponsibilities(DateOnly? On = null) : IQuery<Responsibilities>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

/// <param name="On">The day.</param>
/// <param name="Partners">Organisations with a part in any duty: the columns.</param>
/// <param name="Duties">The rows.</param>
/// <param name="Posts">Joint posts.</param>
internal sealed record Responsibilities(DateOnly On, IReadOnlyList<OrganisationView> Partners, IReadOnlyList<DutyLine> Duties, IReadOnlyList<PostLine> Posts);

internal sealed record DutyLine(
    Guid Id, int Version, string Title, string Text, string Source, DateOnly From, DateOnly? To, Guid AccountableId, string Accountable, string AccountableRole, string Reserved,
    IReadOnlySet<Guid> DeliveredBy, IReadOnlyList<string> Deliverers, DateTimeOffset ChangedAt, string ChangedBy)
{
    /// <summary>What an organisation has to do with it, in words; empty for nothing.</summary>
    public string PartOf(Guid organisation) => (AccountableId == organisation, DeliveredBy.Contains(organisation)) switch
    {
        (true, true) => "Accountable, delivers",
        (true, false) => "Accountable",
        (false, true) => "Delivers",
        _ => "",
    };
}

internal sealed record PostLine(Guid Id, int Version, string Title, Guid EmployerId, string Employer, DateOnly From, DateOnly? To, string Note, IReadOnlyList<ShareLine> Shares, DateTimeOffset ChangedAt, string ChangedBy);

internal sealed record ShareLine(Guid OrganisationId, string Organisation, int Percent);

internal sealed class GetResponsibilitiesHandler(GovernanceDb db) : IRequestHandler<GetResponsibilities, Result<Responsibilities>>
{
    public async Task<Result<Responsibilities>> Handle(GetResponsibilities request, CancellationToken token)
    {
        var on = request.On ?? db.Clock.Today;
        var organisations = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(o => o.Id, token);
        var duties = await db.Set<Duty>().AsNoTracking().OrderBy(d => d.Order).ToListAsync(token);
        var deliveries = (await db.Set<DutyDelivery>().AsNoTracking().ToListAsync(token)).ToLookup(d => d.DutyId, d => d.OrganisationId);
        var posts = await db.Set<JointPost>().AsNoTracking().OrderBy(p => p.Title).ToListAsync(token);
        var shares = (await db.Set<PostShare>().AsNoTracking().ToListAsync(token)).ToLookup(s => s.PostId);
        string Name(Guid id) => organisations[id].ShortName;

        var lines = duties.Where(d => d.InForceOn(on)).Select(d => new DutyLine(
            d.Id, d.Version, d.Title, d.Text, d.Source, d.From, d.To, d.AccountableId, Name(d.AccountableId), d.AccountableRole, d.Reserved,
            deliveries[d.Id].ToHashSet(), [.. deliveries[d.Id].Select(Name).Order(StringComparer.Ordinal)], d.ChangedAt, d.ChangedBy)).ToList();
        var partners = lines.SelectMany(l => l.DeliveredBy.Append(l.AccountableId)).Distinct().Select(id => organisations[id])
            .OrderBy(o => o.Sector).ThenBy(o => o.Name, StringComparer.Ordinal).Select(o => new OrganisationView(o.Id, o.Name, o.ShortName, o.Sector));
        return new Responsibilities(on, [.. partners], lines,
        [
            .. posts.Where(p => p.InForceOn(on)).Select(p => new PostLine(
                p.Id, p.Version, p.Title, p.EmployerId, Name(p.EmployerId), p.From, p.To, p.Note,
                [.. shares[p.Id].OrderByDescending(s => s.Percent).Select(s => new ShareLine(s.OrganisationId, Name(s.OrganisationId), s.Percent))], p.ChangedAt, p.ChangedBy)),
        ]);
    }
}
