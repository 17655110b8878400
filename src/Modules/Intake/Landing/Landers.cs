using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

/// <summary>Which rows are kept of which kind of extract.</summary>
internal static class Landers
{
    public static Lander For(ExtractSchema schema) => schema.Kind switch
    {
        "ehc-plans" => new PlanLander(schema),
        "ehc-requests" => new RequestLander(schema),
        "sen-support" => new SupportLander(schema),
        "placements" => new PlacementLander(schema),
        "alternative-provision" => new AlternativeLander(schema),
        "attendance" => new AttendanceLander(schema),
        "exclusions" => new ExclusionLander(schema),
        "tribunal" => new TribunalLander(schema),
        "personal-budgets" => new PersonalBudgetLander(schema),
        "transport" => new TransportLander(schema),
        "waiting-times" => new WaitLander(schema),
        "ledger" => new LedgerLander(schema),
        "indicator-values" => new IndicatorLander(schema),
        _ => throw new NotSupportedException($"{schema.Kind} has a schema and no rows that are kept of it."),
    };
}
