using Governance.Partnership.Domain.Duties;

namespace Governance.Partnership.Data.Demo;

/// <summary>A duty of the sample area. Sources are the Acts themselves; what they ask is put in our own words.</summary>
internal sealed record DemoDuty(string Title, string Text, string Source, DateOnly From, Guid Accountable, string Role, string Reserved, params IReadOnlyList<Guid> DeliveredBy)
{
    private const string Director = "Director of Children's Services";
    private const string IcbLead = "ICB Executive Lead";

    // Part 3 of the Act came into force with the code of practice.
    private static readonly DateOnly PartThree = new(2014, 9, 1);

    public static IReadOnlyList<DemoDuty> All(DemoOrganisationNames at) =>
    [
        new("Bring education, health and care together", "Join provision up where that promotes well-being or raises its quality.", Act("25"), PartThree, at.Council, Director, "", at.Council, at.Icb, at.SocialCare),
        new("Commission jointly", "Agree what is needed, who secures it, how advice and complaints work, and how disputes between the partners end.", Act("26"), PartThree, at.Council, Director, "Each partner decides on its own money: pooling it needs both to agree in writing.", at.Council, at.Icb),
        new("Keep provision under review", "Ask whether it is enough, with children, young people, parents and providers.", Act("27"), PartThree, at.Council, Director, "", at.Council, at.Schools, at.ParentCarerForum),
        new("Tell the council of young children with needs", "When a child under school age may have special needs, tell the parents and then the council.", Act("23"), PartThree, at.Icb, "Designated Clinical Officer", "", at.CommunityTrust),
        new("Publish the local offer", "Say what there is and how to get it, and publish what families say of it with the answer.", Act("30"), PartThree, at.Council, "Head of SEND", "", at.Council, at.Icb, at.Schools, at.Voluntary),
        new("Give information, advice and support", "Impartial advice to children, young people and parents, at arm's length.", Act("32"), PartThree, at.Council, "Head of SEND", "", at.Voluntary),
        new("Assess needs and make plans", "Decide whether to assess, gather advice, issue the plan and keep to its times.", Act("36 and 37"), PartThree, at.Council, Director, "Whether to assess, whether to issue and what the plan says are the council's own decisions.", at.Council, at.CommunityTrust, at.SocialCare),
        new("Secure the education in a plan", "Secure the special educational provision that the plan names.", Act("42(2)"), PartThree, at.Council, Director, "The duty to secure it stays with the council, whoever provides it.", at.Schools, at.College, at.CommunityTrust),
        new("Arrange the health care in a plan", "Arrange the health care that the plan names.", Act("42(3)"), PartThree, at.Icb, IcbLead, "The duty to arrange it stays with the integrated care board, whoever provides it.", at.CommunityTrust),
        new("Help children in need", "Services for disabled children as children in need, and their assessment.", "Children Act 1989, section 17", new(1991, 10, 14), at.SocialCare, Director, "Deciding that a child is in need is the council's own decision.", at.SocialCare, at.Voluntary),
        new("Use best endeavours in schools", "Schools and colleges do all they can to meet special needs, and name a coordinator.", Act("66 and 67"), PartThree, at.Schools, "Secondary headteacher", "", at.Schools, at.College),
    ];

    private static string Act(string section) => $"Children and Families Act 2014, section {section}";
}

/// <summary>A post of the sample area that two partners pay for.</summary>
internal sealed record DemoPost(string Title, Guid Employer, DateOnly From, string Note, params IReadOnlyList<Share> Shares)
{
    public static IReadOnlyList<DemoPost> All(DemoOrganisationNames at) =>
    [
        new("Joint Commissioning Manager", at.Council, new(2022, 7, 1), "Carried over from the commissioning group.", new(at.Council, 60), new(at.Icb, 40)),
        new("Therapies contract lead", at.Icb, new(2023, 4, 1), "Answers to both commissioners.", new(at.Icb, 60), new(at.Council, 40)),
        new("Designated Clinical Officer", at.Icb, new(2022, 7, 1), "The council pays for time with the assessment team.", new(at.Icb, 90), new(at.Council, 10)),
    ];
}

/// <summary>An in-depth review of the sample area: one meeting ago is the last one held.</summary>
internal sealed record DemoReview(int MeetingsAgo, string Workstream, string Findings)
{
    public static readonly IReadOnlyList<DemoReview> All =
    [
        new(2, "splds", "Screening is used in nine schools of ten. The board asked for one page for parents and closed the paper route."),
        new(3, "sensory-physical", "Waits for equipment fell from eleven weeks to nine. The board asked for a joint bid for a second technician."),
        new(5, "speech-language", "Vacancies explain most missed visits. The board asked both commissioners for a workforce plan."),
        new(6, "behaviour-ap", "Half of placements had no date of return. Each now has one, and the board sees the count."),
        new(8, "exceptional-needs", "The criteria differ between panels. One set was agreed, with a review after a year."),
        new(9, "educational-psychology", "Advice is late where posts are vacant. Associates were agreed for one year."),
        new(11, "quality-offer", "The core offer was agreed in draft. The board asked for a date of publication and a pilot in three settings."),
    ];
}
