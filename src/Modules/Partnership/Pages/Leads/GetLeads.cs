using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Leads;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Leads;

/// <summary>Accountable posts on a day with who holds them, and everybody who ever held one; of one organisation when it is named.</summary>
internal sealed record GetLeads(DateOnly? On = null, Guid? OrganisationId = null) : IQuery<LeadRegister>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record LeadRegister(DateOnly On, IReadOnlyList<PostLine> Posts, IReadOnlyList<LeadLine> Others)
{
    public int Vacant => Posts.Count(p => p.IsVacant);

    public string Sentence => Posts.Count == 0 ? "No accountable post is named on that day."
        : Vacant == 0 ? $"All {UkText.Count(Posts.Count(p => p.MustBeFilled), "post")} that must be filled are filled."
        : $"{UkText.Count(Vacant, "accountable post")} {(Vacant == 1 ? "is" : "are")} vacant: {UkText.List([.. Posts.Where(p => p.IsVacant).Select(p => UkText.Lower(p.Title))])}.";
}

internal sealed record PostLine(Guid RoleId, string Title, string ShortName, string Source, bool MustBeFilled, bool IsVacant, DateOnly? VacantSince, IReadOnlyList<LeadLine> Held)
{
    public string Vacancy => !IsVacant ? "Not held" : VacantSince is { } since ? $"Vacant since {UkText.Date(since)}" : "Vacant: nobody has held it";
}

internal sealed record LeadLine(Guid Id, int Version, string Post, string RoleName, Guid OrganisationId, string Organisation, string Area, DateOnly From, DateOnly? To);

internal sealed class GetLeadsHandler(GovernanceDb db) : IRequestHandler<GetLeads, Result<LeadRegister>>
{
    public async Task<Result<LeadRegister>> Handle(GetLeads request, CancellationToken token)
    {
        var on = request.On ?? db.Clock.Today;
        var roles = await db.Set<LeadRole>().AsNoTracking().ToListAsync(token);
        var leads = await db.Set<AccountableLead>().AsNoTracking()
            .Where(l => request.OrganisationId == null || l.OrganisationId == request.OrganisationId).ToListAsync(token);
        var names = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, token);
        var titles = roles.ToDictionary(r => r.Id, r => r.Title);
        LeadLine Line(AccountableLead l) => new(l.Id, l.Version, titles[l.RoleId], l.RoleName, l.OrganisationId, names[l.OrganisationId], l.Area, l.From, l.To);

        var posts = Posts.On(on, roles, leads).Select(p => new PostLine(
            p.Role.Id, p.Role.Title, p.Role.ShortName, p.Role.Source, p.Role.MustBeFilled, p.IsVacant, p.VacantSince, [.. p.Held.Select(Line)]));
        var others = leads.Where(l => !l.HeldOn(on)).OrderByDescending(l => l.From).ThenBy(l => l.RoleName, StringComparer.Ordinal).Select(Line);
        return new LeadRegister(on, [.. posts.Where(p => request.OrganisationId is null || p.Held.Count > 0)], [.. others]);
    }
}
