using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;

namespace Governance.Partnership.Data.Demo;

/// <summary>Partners of the sample area. The end of the CCG and the start of the ICB are the dates of the Health and Care Act 2022.</summary>
internal sealed record DemoOrganisations(
    Organisation Council,
    Organisation SocialCare,
    Organisation Icb,
    Organisation Ccg,
    Organisation CommunityTrust,
    Organisation Schools,
    Organisation College,
    Organisation SchoolImprovement,
    Organisation ParentCarerForum,
    Organisation Voluntary)
{
    public static DemoOrganisations Make()
    {
        var icb = Of("Northmere Integrated Care Board", "ICB", Sector.Health, new(2022, 7, 1));
        return new(
            Of("Northmere County Council", "Council", Sector.Education, new(1974, 4, 1)),
            Of("Northmere Children’s Social Care", "Social care", Sector.Care, new(2006, 4, 1)),
            icb,
            Of("Northmere Clinical Commissioning Group", "CCG", Sector.Health, new(2013, 4, 1), new(2022, 6, 30), icb.Id),
            Of("Northmere Community Health NHS Trust", "Community trust", Sector.Health, new(2010, 10, 1)),
            Of("Northmere schools and academies", "Schools", Sector.Education, new(1974, 4, 1)),
            Of("Northmere Further Education College", "College", Sector.Education, new(1993, 4, 1)),
            Of("Northmere Learning Partnership", "School improvement", Sector.Education, new(2013, 9, 1)),
            Of("Northmere Parent Carer Forum", "PCF", Sector.ParentCarer, new(2011, 4, 1)),
            Of("Northmere Voluntary Sector Alliance", "Voluntary alliance", Sector.Voluntary, new(2009, 4, 1)));
    }

    public IEnumerable<Organisation> All() =>
        [Council, SocialCare, Icb, Ccg, CommunityTrust, Schools, College, SchoolImprovement, ParentCarerForum, Voluntary];

    private static Organisation Of(string name, string shortName, Sector sector, DateOnly from, DateOnly? to = null, Guid? successor = null) =>
        new() { Name = name, ShortName = shortName, Sector = sector, From = from, To = to, SuccessorId = successor };
}
