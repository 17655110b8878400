namespace Governance.Warehouse.Schema;

/// <summary>One value of a dimension that is the same in every area.</summary>
/// <param name="Key">As facts hold it, such as <c>primary</c>.</param>
/// <param name="Name">As people say it, such as <c>Primary</c>.</param>
public sealed record Band(string Key, string Name);

/// <summary>Bands that children are counted in.</summary>
public static class Bands
{
    /// <summary>Key of a child of whom it is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>Phases by age: under 5, 5 to 10, 11 to 15, 16 to 19, 20 to 25.</summary>
    public static readonly IReadOnlyList<Band> Phases =
    [
        new("early-years", "Early years (under 5)"), new("primary", "Primary age (5 to 10)"), new("secondary", "Secondary age (11 to 15)"),
        new("post-16", "Post-16 (16 to 19)"), new("young-adults", "Young adults (20 to 25)"), new(Unknown, "Age not known"),
    ];

    /// <summary>Cohorts by SEN provision.</summary>
    public static readonly IReadOnlyList<Band> Cohorts = [new("sen", "With SEN (plan or support)"), new("plan", "With an EHC plan"), new("support", "With SEN support"), new("none", "No SEN provision"), new(Unknown, "Provision not known")];

    /// <summary>Kinds of setting; those from the pupil referral unit on are types of alternative provision.</summary>
    public static readonly IReadOnlyList<Band> Settings =
    [
        new("mainstream", "Mainstream school"), new("special", "Special school"), new("alternative", "Alternative provision"), new("further-education", "Further education"),
        new("home", "Education at home"), new("elsewhere", "Elsewhere"), new("none", "No setting"),
        new("pupil-referral-unit", "Pupil referral unit"), new("ap-academy", "Alternative provision academy or free school"), new("independent", "Independent school"), new("registered", "Other registered setting"),
        new("tuition", "One-to-one tuition"), new("work-based", "Work-based placement"), new("unmaintained-college", "Non-maintained further education"), new("unregistered", "Other unregistered setting"),
    ];

    /// <summary>Keys of the kinds of setting that are not registered as a school or college, after the alternative provision census.</summary>
    public static readonly IReadOnlyList<string> Unregistered = ["tuition", "work-based", "unmaintained-college", "unregistered"];

    /// <summary>Phases by age band, such as <c>5 to 10</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> PhaseByAge = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Under 5"] = "early-years",
        ["5 to 10"] = "primary",
        ["11 to 15"] = "secondary",
        ["16 to 19"] = "post-16",
        ["20 to 25"] = "young-adults",
    };

    /// <summary>Cohorts by code of SEN provision: <c>E</c> a plan, <c>K</c> support, <c>N</c> none.</summary>
    public static readonly IReadOnlyDictionary<string, string> CohortByProvision = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["E"] = "plan",
        ["K"] = "support",
        ["N"] = "none",
    };

    /// <summary>The phase of an age band, or <see cref="Unknown"/>.</summary>
    public static string PhaseOf(string ageBand) => PhaseByAge.GetValueOrDefault(ageBand, Unknown);

    /// <summary>The cohort of a code of SEN provision, or <see cref="Unknown"/>.</summary>
    public static string CohortOf(string provision) => CohortByProvision.GetValueOrDefault(provision, Unknown);
}
