using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Series;

namespace Governance.Partnership.Data.Demo;

/// <summary>Boards of the sample area. The executive board's thirteen seats in eight types follow Hertfordshire's SEND strategy of 2015 to 2018, which lists none from health.</summary>
internal static class DemoBoards
{
    private const string ExecutiveTerms = """
        ## Purpose
        The board holds ten workstreams to account for what they promised children and young people with special educational needs and disabilities, and their families.

        ## What it decides
        - a new date for any action on the plan; the old date stays on view
        - priorities between workstreams, and what goes up to the Children's Partnership Board
        - advice to whoever holds a budget; the board holds none of its own

        ## How it works
        It meets every month. The pack is issued three working days before. A decision needs a quorum; every decision is recorded with its reason. Others may be asked in for a period or for one item.
        """;

    /// <summary>Its meetings fall so that the next is days away on the day the sample area is made, when there is most to see.</summary>
    public static Board Executive(DateOnly from, DateOnly today) => new()
    {
        Key = "send-executive",
        Name = "SEND Executive Board",
        From = from,
        Order = 1,
        Quorum = 7,
        Terms = ExecutiveTerms,
        Series = MonthlyWithNextAfter(today) with { FirstMonth = from },
    };

    public static Board ChildrensPartnership(DateOnly from) => new()
    {
        Key = "childrens-partnership",
        Name = "Children's Partnership Board",
        From = from,
        Order = 2,
        Quorum = 3,
        Terms = "Leaders of council, NHS, police, schools and the voluntary sector agree the plan for all children. The SEND Executive Board reports to it each quarter.",
        Series = new(SeriesWeek.Second, DayOfWeek.Wednesday, new(14, 0), "Council Chamber, County Hall", 3, new(from.Year, 3, 1)),
    };

    public static Board HealthAndWellbeing(DateOnly from) => new()
    {
        Key = "health-and-wellbeing",
        Name = "Health and Wellbeing Board",
        From = from,
        Order = 3,
        Quorum = 3,
        Terms = "The statutory board of council and NHS. It hears from the Children's Partnership Board.",
        Series = new(SeriesWeek.First, DayOfWeek.Tuesday, new(13, 30), "Council Chamber, County Hall", 3, new(from.Year, 1, 1)),
    };

    public static Board HighNeedsSubGroup(DateOnly from) => new()
    {
        Key = "high-needs-sub-group",
        Name = "Schools Forum high-needs sub-group",
        From = from,
        Order = 4,
        Quorum = 3,
        Terms = "Heads and officers look at how high needs money is spent and advise the Schools Forum. What it finds is brought to the SEND Executive Board, to which it does not report.",
        Series = new(SeriesWeek.Fourth, DayOfWeek.Tuesday, new(15, 30), "Online", 2, new(from.Year, 1, 1)),
    };

    public static IReadOnlyList<DemoSeatType> HighNeedsSeats(DemoOrganisationNames at) =>
    [
        new("Headteachers", 3, Sector.Education, [("Secondary headteacher", at.Schools), ("Special school headteacher", at.Schools)]),
        new("Council finance and SEND officers", 2, Sector.Care, [("Finance Business Partner", at.Council), ("Head of High Needs Funding", at.Council)]),
        new("Parent carer forum", 1, Sector.ParentCarer, [("Parent Carer Forum Co-chair", at.ParentCarerForum)]),
        new("Integrated care board", 1, Sector.Health, [("Designated Clinical Officer", at.Icb)]),
    ];

    private static MeetingSeries MonthlyWithNextAfter(DateOnly today) =>
        new[] { SeriesWeek.First, SeriesWeek.Second, SeriesWeek.Third, SeriesWeek.Fourth }
            .Select(week => new MeetingSeries(week, DayOfWeek.Thursday, new(10, 0), "Committee Room 2, County Hall, and online", 1, today))
            .MinBy(series => series.Days(today.AddDays(2), today.AddMonths(2)).First())!;

    public static IReadOnlyList<DemoSeatType> ExecutiveSeats(DemoOrganisationNames at) =>
    [
        new("Chair, a council officer", 1, Sector.Care, [("Director of Children's Services", at.SocialCare)]),
        new("Secondary headteacher", 1, Sector.Education, [("Secondary headteacher", at.Schools)]),
        new("Primary headteachers", 2, Sector.Education, [("Primary headteacher, board member", at.Schools), ("Infant school headteacher", at.Schools)]),
        new("Special school headteacher", 1, Sector.Education, [("Special school headteacher", at.Schools)]),
        new("Further education college principal", 1, Sector.Education, [("FE College Principal", at.College)]),
        new("Parents and carers", 3, Sector.ParentCarer, [("Parent Carer Forum Co-chair", at.ParentCarerForum), ("Parent representative, early years", at.ParentCarerForum)]),
        new("Council officers", 3, Sector.Care, [("Head of SEND", at.Council), ("Head of Inclusion", at.Council), ("Finance Business Partner", at.Council)]),
        new("School improvement partner", 1, Sector.Education, [("School improvement adviser", at.SchoolImprovement)]),
    ];

    public static IReadOnlyList<DemoSeatType> ParentSeats(DemoOrganisationNames at) =>
    [
        new("Council", 2, Sector.Care, [("Director of Children's Services", at.SocialCare), ("Lead member for children", at.Council)]),
        new("Integrated care board", 1, Sector.Health, [("ICB Executive Lead", at.Icb)]),
        new("Schools and colleges", 1, Sector.Education, [("Secondary headteacher", at.Schools)]),
        new("Parent carer forum", 1, Sector.ParentCarer, [("Parent Carer Forum Co-chair", at.ParentCarerForum)]),
        new("Voluntary sector", 1, Sector.Voluntary, [("Voluntary alliance chair", at.Voluntary)]),
    ];
}

internal sealed record DemoSeatType(string Title, int Required, Sector Sector, IReadOnlyList<(string Role, Guid Organisation)> Holders);

/// <summary>Organisations by the short names the sample area gives them.</summary>
internal sealed class DemoOrganisationNames(IReadOnlyDictionary<string, Guid> byShortName)
{
    public Guid Council => byShortName["Council"];

    public Guid SocialCare => byShortName["Social care"];

    public Guid Icb => byShortName["ICB"];

    public Guid Ccg => byShortName["CCG"];

    public Guid CommunityTrust => byShortName["Community trust"];

    public Guid Schools => byShortName["Schools"];

    public Guid College => byShortName["College"];

    public Guid SchoolImprovement => byShortName["School improvement"];

    public Guid ParentCarerForum => byShortName["PCF"];

    public Guid Voluntary => byShortName["Voluntary alliance"];
}
