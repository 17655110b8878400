namespace Governance.Intake.Data.Demo;

/// <summary>What Northmere must know, after the data-request list of an inspection: where it is, whose, how good.</summary>
internal static class DemoDataMap
{
    private const string Duty = "Public task: Children and Families Act 2014";
    private const string Census = "Public task: Education Act 1996";
    private const string Health = "Public task: Health and Care Act 2022";
    private const string Council = "Council case system";
    private const string Schools = "School census";
    private const string Trust = "Community health record";
    private const string Sen = "Head of SEND";
    private const string Data = "Data Analyst";

    public static readonly (string Required, string System, string Owner, string Kind, string Field, string Every, string Basis, string Coverage, string AgreedBy, string Gap)[] Items =
    [
        ("Children with an EHC plan", Council, Sen, "ehc-plans", "plan_id", "monthly", Duty, "All plans maintained", "SEND Data Group", ""),
        ("Primary need of each plan", Council, Sen, "ehc-plans", "primary_need", "monthly", Duty, "All plans", "SEND Data Group", ""),
        ("Second need of each plan", Council, Sen, "ehc-plans", "secondary_need", "monthly", Duty, "Plans since 2021", "SEND Data Group", "Older plans were never coded."),
        ("Ethnicity of children with plans", Council, Sen, "ehc-plans", "ethnicity", "monthly", Duty, "All plans", "SEND Data Group", "One in ten is not stated."),
        ("Area group of each child", Council, Data, "ehc-plans", "area_group", "monthly", Duty, "All plans", "SEND Data Group", ""),
        ("Day each request was received", Council, Sen, "ehc-requests", "received_date", "monthly", Duty, "All requests", "SEND Data Group", ""),
        ("Decision whether to assess", Council, Sen, "ehc-requests", "request_outcome_date", "monthly", Duty, "All requests", "SEND Data Group", ""),
        ("Who asked for an assessment", Council, Sen, "ehc-requests", "request_source", "monthly", Duty, "Requests since 2025", "", "Free text, so it cannot be counted well."),
        ("Exceptions to 20 weeks", Council, Sen, "ehc-plans", "exception_reason", "monthly", Duty, "All plans", "SEND Data Group", "Reasons are often left out."),
        ("Annual review decisions", Council, Sen, "ehc-plans", "last_review_date", "monthly", Duty, "All plans", "SEND Data Group", ""),
        ("Placement of each child", Council, "Head of Admissions", "placements", "urn", "monthly", Duty, "All plans", "SEND Data Group", ""),
        ("Residential placements", Council, "Head of Admissions", "placements", "residential", "monthly", Duty, "All placements", "SEND Data Group", ""),
        ("Alternative provision", Council, "Head of Inclusion", "alternative-provision", "sessions_per_week", "monthly", Census, "Placements the council makes", "SEND Data Group", "Places that schools arrange themselves are not in."),
        ("Pupils with SEN support", Schools, "School Data Manager", "sen-support", "sen_provision", "termly", Census, "State-funded schools", "SEND Data Group", "Independent schools are not in the census."),
        ("Attendance of pupils with SEN", Schools, "School Data Manager", "attendance", "sessions_missed", "termly", Census, "State-funded schools", "SEND Data Group", ""),
        ("Suspensions and exclusions", Schools, "School Data Manager", "exclusions", "category", "termly", Census, "State-funded schools", "SEND Data Group", ""),
        ("Waits for speech and language therapy", Trust, "Head of Informatics", "waiting-times", "referral_date", "monthly", Health, "Under 18", "ICB", ""),
        ("Waits for an autism assessment", Trust, "Head of Informatics", "waiting-times", "first_contact_date", "monthly", Health, "Under 18", "ICB", "Those sent to another provider are missing."),
        ("Mental health access", "Mental health trust record", "Head of Informatics", "", "", "quarterly", Health, "", "", "The trust has not agreed to send it."),
        ("Mediation and appeals", Council, Sen, "tribunal", "outcome", "monthly", Duty, "All cases", "SEND Data Group", ""),
        ("Personal budgets", Council, Sen, "personal-budgets", "agreed_date", "quarterly", Duty, "Education only", "", "Health keeps its own list."),
        ("Home to school transport", "Transport system", "Finance Officer", "transport", "annual_cost", "monthly", Duty, "All arrangements", "SEND Data Group", ""),
        ("High-needs spending", "Finance ledger", "Finance Officer", "ledger", "amount", "monthly", "No personal data", "All cost centres", "Finance Group", ""),
        ("Views of parents and carers", "Survey tool", "Parent Carer Forum Co-chair", "", "", "yearly", "Consent", "", "", "No survey has been asked since 2024."),
        ("Preparation for adulthood outcomes", "None", "Head of SEND", "", "", "yearly", Duty, "", "", "Nobody records what young people do after their plan ends."),
    ];
}
