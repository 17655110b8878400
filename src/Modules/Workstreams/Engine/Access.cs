using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Engine;

/// <summary>Whose an action is.</summary>
internal sealed record Parties(Guid? OrganisationId, Guid? OwnerId, Guid? LeadId, Guid? SponsorId)
{
    public static Parties Of(WorkstreamAction action, Workstream workstream) =>
        new(action.OrganisationId, action.OwnerAccountId, workstream.LeadAccountId, workstream.SponsorAccountId);

    public static Parties Of(Workstream workstream) => new(null, null, workstream.LeadAccountId, workstream.SponsorAccountId);

    public PartnerScope Own => new(OrganisationId, Issued: false, Ids(OwnerId, LeadId));

    public PartnerScope Led => new(null, Issued: false, Ids(LeadId, SponsorId));

    public PartnerScope LeadAlone => new(null, Issued: false, Ids(LeadId));

    private static List<Guid> Ids(params ReadOnlySpan<Guid?> ids)
    {
        var known = new List<Guid>();
        foreach (var id in ids)
        {
            if (id is { } one)
            {
                known.Add(one);
            }
        }

        return known;
    }
}

/// <summary>What the current user may do with one action or workstream: Platform's predicate, asked with the right scope.</summary>
internal sealed class Access(Permissions permissions, ICurrentUser user)
{
    public ICurrentUser User => user;

    /// <summary>Also who may see its drafts.</summary>
    public bool MayUpdate(Parties parties) => permissions.Allows(user, WorkstreamPermissions.Update, parties.Own);

    public bool MayAccept(Parties parties) => permissions.Allows(user, WorkstreamPermissions.Accept, parties.Led);

    public bool MayManage(Parties parties) =>
        permissions.Allows(user, WorkstreamPermissions.Manage, user.Roles.Contains(Roles.Administrator) ? null : parties.Led);

    public bool MayClaim(Parties parties) => permissions.Allows(user, WorkstreamPermissions.Claim, parties.LeadAlone);
}
