using Governance.Platform.Security;

namespace Governance.Partnership.Data.Demo;

/// <summary>One account of the sample area.</summary>
internal sealed record DemoPersona(string RoleName, Guid OrganisationId, string Note, params IReadOnlyList<string> Holds)
{
    /// <summary>Such as <c>head.of.send@northmere.example</c>.</summary>
    public string UserName => string.Join('.', RoleName.ToLowerInvariant().Split([' ', ',', '-', '\''], StringSplitOptions.RemoveEmptyEntries)) + "@northmere.example";

    public static IReadOnlyList<DemoPersona> In(DemoOrganisations at) =>
    [
        new("Primary headteacher, board member", at.Schools.Id, "The monthly review: what changed, why, and what is asked of the board.", Roles.BoardMember),
        new("Head of SEND", at.Council.Id, "A lead with five minutes: own actions, keyboard only. Leads Quality SEND Offer, which is off track.", Roles.WorkstreamLead),
        new("Director of Children's Services", at.SocialCare.Id, "Delivery, escalations and what is overdue from whom. Chairs the board.", Roles.Director, Roles.BoardMember),
        new("Board Secretary", at.Council.Id, "Prepares and issues the pack, keeps the series of meetings, records decisions.", Roles.Chair),
        new("ICB Executive Lead", at.Icb.Id, "The other half of the partnership: sponsors Autism, answers escalations to the NHS.", Roles.Director),
        new("Head of High Needs Funding", at.Council.Id, "Leads Exceptional Needs Funding.", Roles.WorkstreamLead),
        new("Head of Inclusion", at.Council.Id, "Leads Behaviour and Alternative Provision.", Roles.WorkstreamLead),
        new("Head of Autism, ICB", at.Icb.Id, "Leads Autism: claims a better status than the rule computes, with a reason.", Roles.WorkstreamLead),
        new("Lead Adviser, SpLD", at.Council.Id, "Leads Specific Learning Difficulties.", Roles.WorkstreamLead),
        new("Joint Commissioning Manager", at.Council.Id, "Leads Speech, Language and Communication for council and ICB together.", Roles.WorkstreamLead, Roles.Commissioner),
        new("Head of Sensory Service", at.Council.Id, "Leads Sensory and Physical Needs.", Roles.WorkstreamLead),
        new("Head of Specialist Provision", at.Schools.Id, "Leads Special Schools, where updates stopped.", Roles.WorkstreamLead),
        new("Principal Educational Psychologist", at.Council.Id, "Leads the Educational Psychology Service.", Roles.WorkstreamLead),
        new("Area Partnership Manager", at.Schools.Id, "Leads DSPL Area Groups.", Roles.WorkstreamLead),
        new("Parent Carer Forum Co-chair", at.ParentCarerForum.Id, "Reads what is issued, owns actions, sits on the board.", Roles.ParentCarer, Roles.BoardMember, Roles.Contributor),
        new("Designated Clinical Officer", at.Icb.Id, "Owns health actions across workstreams.", Roles.Contributor),
        new("Lead Adviser, Autism", at.Council.Id, "Owns education actions of the Autism workstream.", Roles.Contributor),
        new("Local Offer Officer", at.Council.Id, "Owns local offer actions.", Roles.Contributor),
        new("FE College Principal", at.College.Id, "Leads Preparing for Adulthood, governed elsewhere; sits on the board.", Roles.WorkstreamLead, Roles.Contributor, Roles.BoardMember),
        new("Finance Business Partner", at.Council.Id, "Reads delivery beside the money.", Roles.Finance),
        new("Data Analyst", at.Council.Id, "Runs the nightly build and reads its checks.", Roles.Analyst),
        new("Auditor", at.Voluntary.Id, "Reads everything issued and the audit trail; changes nothing.", Roles.Auditor),
        new("Administrator", at.Council.Id, "Accounts, organisations, rules and periods.", Roles.Administrator),
    ];
}
