namespace Governance.Intake.Data.Demo;

internal static class DemoRegisters
{
    private const string Duty = "Public task: Children and Families Act 2014, sections 22 to 42";

    public static readonly (string Key, string Name, string Role, string Contact)[] Senders =
    [
        ("council", "Council case system", "council", "Head of SEND"),
        ("schools", "Schools census team", "schools", "School Data Manager"),
        ("health", "Community health trust", "health", "Head of Informatics"),
        ("finance", "Finance ledger", "finance", "Finance Officer"),
        ("analyst", "Partnership analysts", "analyst", "Data Analyst"),
    ];

    /// <summary>Years since each began, and days until it ends.</summary>
    public static readonly (string Reference, string Title, string Parties, string Kinds, string Basis, int Years, int EndsIn)[] Agreements =
    [
        ("ISA-01", "EHC plans, requests and placements", "Northmere Council; the partnership", "ehc-plans ehc-requests placements personal-budgets tribunal", Duty, 4, 400),
        ("ISA-02", "School census, attendance and exclusions", "Schools of Northmere; Northmere Council; the partnership", "sen-support attendance exclusions alternative-provision", "Public task: Education Act 1996, section 537A", 4, 260),
        ("ISA-03", "Children waiting for health services", "Community health trust; ICB; the partnership", "waiting-times", "Public task: Health and Care Act 2022; direct care is not affected", 4, 45),
        ("ISA-04", "Home to school transport", "Northmere Council; the partnership", "transport", Duty, 4, 500),
        ("ISA-05", "Ledger and indicators", "Northmere Council; ICB; the partnership", "ledger indicator-values", "No personal data", 4, 330),
    ];
}
