using Governance.Intake.Codes;

namespace Governance.Intake.Landing;

/// <summary>The kind of setting of a plan, from what the file says of it.</summary>
internal static class Settings
{
    private static readonly HashSet<string> Special = ["7", "8", "10", "12", "33", "36", "44"];
    private static readonly HashSet<string> Alternative = ["14", "38", "42", "43"];
    private static readonly HashSet<string> Further = ["18", "31", "32", "39", "45", "46"];

    public static string Of(int? urn, int? ukprn, string? senSetting, CodeMeaning? type) => senSetting switch
    {
        "EHE" or "OPA" => "home",
        "OLA" or "EYP" or "OTH" => "elsewhere",
        "NEET" or "NIEC" or "NIEO" => "none",
        _ => type?.Code is { } code
            ? Special.Contains(code) ? "special" : Alternative.Contains(code) ? "alternative" : Further.Contains(code) ? "further education" : "mainstream"
            : urn is not null ? "mainstream" : ukprn is not null ? "further education" : "none",
    };
}
