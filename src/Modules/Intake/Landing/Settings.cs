using Governance.Intake.Codes;

namespace Governance.Intake.Landing;

/// <summary>The kind of setting of a plan or a placement, from what the file says of it.</summary>
internal static class Settings
{
    private static readonly HashSet<string> Special = ["7", "8", "10", "12", "33", "36", "44"];
    private static readonly HashSet<string> Academies = ["38", "42", "43"];
    private static readonly HashSet<string> Further = ["18", "31", "32", "39", "45", "46"];

    private const string Referral = "14";
    private const string Independent = "11";

    /// <summary>Kinds by code of a setting that is no school or college.</summary>
    public static readonly IReadOnlyDictionary<string, string> ByCode = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["EHE"] = "home",
        ["OPA"] = "home",
        ["OLA"] = "elsewhere",
        ["EYP"] = "elsewhere",
        ["OTH"] = "elsewhere",
        ["NEET"] = "none",
        ["NIEC"] = "none",
        ["NIEO"] = "none",
    };

    /// <summary>The kind of a code, or empty; the engine can look it up too.</summary>
    public static string OfCode(string? senSetting) => senSetting is null ? "" : ByCode.GetValueOrDefault(senSetting, "");

    public static string Of(int? urn, int? ukprn, string? senSetting, CodeMeaning? type) =>
        OfCode(senSetting) is { Length: > 0 } kind ? kind
        : type?.Code is { } code
            ? Special.Contains(code) ? "special" : code == Referral || Academies.Contains(code) ? "alternative" : Further.Contains(code) ? "further education" : "mainstream"
            : urn is not null ? "mainstream" : ukprn is not null ? "further education" : "none";

    /// <summary>The type of alternative provision, as the warehouse lists it: by its code where it is not registered, else by the type of establishment.</summary>
    public static string OfAlternative(int? ukprn, string? unregistered, CodeMeaning? type) => unregistered switch
    {
        "OOT" => "tuition",
        "WBP" => "work-based",
        "NFE" => "unmaintained-college",
        { Length: > 0 } => "unregistered",
        _ => type?.Code switch
        {
            Referral => "pupil-referral-unit",
            Independent => "independent",
            { } code when Academies.Contains(code) => "ap-academy",
            { } code when Special.Contains(code) => "special",
            { } code when Further.Contains(code) => "further-education",
            null when ukprn is not null => "further-education",
            _ => "registered",
        },
    };
}
