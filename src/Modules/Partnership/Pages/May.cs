using Governance.Platform.Security;

namespace Governance.Partnership.Pages;

/// <summary>What the person looking may do, so that a page offers no act it would refuse.</summary>
internal sealed class May(Permissions permissions, ICurrentUser user)
{
    public bool Manage => permissions.Allows(user, PartnershipPermissions.Manage);

    public bool Decide => permissions.Allows(user, PartnershipPermissions.Decide);

    public bool Minute => permissions.Allows(user, PartnershipPermissions.Minute);

    public bool Issue => permissions.Allows(user, PartnershipPermissions.Issue);

    public bool Report => permissions.Allows(user, PartnershipPermissions.Report);

    public bool SeeDrafts => Report || Issue;

    public bool KeepLeads => permissions.Allows(user, PartnershipPermissions.Leads);

    public bool KeepRisks => permissions.Allows(user, PartnershipPermissions.Risks);

    public bool Escalate => permissions.Allows(user, PartnershipPermissions.Escalate);

    public bool ReadDisputes => permissions.Allows(user, PartnershipPermissions.ReadDisputes);

    public bool KeepDisputes => permissions.Allows(user, PartnershipPermissions.Disputes);

    public bool KeepDuties => permissions.Allows(user, PartnershipPermissions.Duties);

    public bool ManageOrganisations => permissions.Allows(user, PartnershipPermissions.Organisations);
}
