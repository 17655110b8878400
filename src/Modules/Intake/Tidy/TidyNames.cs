using Governance.Platform.Figures;

namespace Governance.Intake.Tidy;

/// <summary>Columns whose names the Department fixes. Source: DfE analysts' guide, open data standards (ud.qmd at 89625282).</summary>
internal static class TidyNames
{
    public const string TimePeriod = "time_period";
    public const string TimeIdentifier = "time_identifier";
    public const string Level = "geographic_level";
    public const string CountryCode = "country_code";
    public const string CountryName = "country_name";
    public const string RegionCode = "region_code";
    public const string RegionName = "region_name";
    public const string OldCode = "old_la_code";
    public const string NewCode = "new_la_code";
    public const string LaName = "la_name";

    /// <summary>Columns every row must fill.</summary>
    public static readonly IReadOnlyList<string> Always = [TimePeriod, TimeIdentifier, Level, CountryCode, CountryName];

    /// <summary>Columns a level needs besides: its code first, its name last.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> ByLevel = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["National"] = [CountryCode, CountryName],
        ["Regional"] = [RegionCode, RegionName],
        ["Local authority"] = [NewCode, OldCode, LaName],
        ["RSC region"] = ["rsc_region_lead_name"],
        ["Parliamentary constituency"] = ["pcon_code", "pcon_name"],
        ["Local authority district"] = ["lad_code", "lad_name"],
        ["Local skills improvement plan area"] = ["lsip_code", "lsip_name"],
        ["Local enterprise partnership"] = ["local_enterprise_partnership_code", "local_enterprise_partnership_name"],
        ["English devolved area"] = ["english_devolved_area_code", "english_devolved_area_name"],
        ["Opportunity area"] = ["opportunity_area_code", "opportunity_area_name"],
        ["Ward"] = ["ward_code", "ward_name"],
        ["MAT"] = ["trust_id", "trust_name"],
        ["Sponsor"] = ["sponsor_id", "sponsor_name"],
        ["School"] = ["school_urn", "school_laestab", "school_name"],
        ["Provider"] = ["provider_ukprn", "provider_name"],
        ["Institution"] = ["institution_id", "institution_name"],
        ["Planning area"] = ["planning_area_code", "planning_area_name"],
    };

    /// <summary>Filters by their harmonised or customary names; a file's own come besides.</summary>
    public static readonly IReadOnlySet<string> Filters = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "breakdown", "breakdown_topic", "sen_status", "sen_provision", "sen_primary_need", "sex", "gender", "ethnicity_major", "ethnicity_minor", "ethnicity",
        "age", "age_group", "age_start_of_year", "nc_year", "phase", "phase_type_grouping", "type_of_establishment", "establishment_type", "education_phase",
        "fsm_status", "disadvantage_status", "first_language", "version", "school_type", "characteristic", "characteristic_group",
    };

    private static readonly HashSet<string> Geography =
        [.. Always, RegionCode, RegionName, .. ByLevel.Values.SelectMany(c => c), "region_lead_name", "academy_flag", "school_laestab"];

    /// <summary>True for a column of time or place.</summary>
    public static bool IsTimeOrPlace(string column) => Geography.Contains(column);

    /// <summary>The level of place, as we keep it.</summary>
    public static AreaLevel LevelOf(string level) => level switch
    {
        "National" => AreaLevel.National,
        "Regional" => AreaLevel.Regional,
        "Local authority" => AreaLevel.LocalAuthority,
        "Planning area" => AreaLevel.AreaGroup,
        _ => AreaLevel.Other,
    };
}
