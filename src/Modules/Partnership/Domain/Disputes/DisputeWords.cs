namespace Governance.Partnership.Domain.Disputes;

internal static class DisputeWords
{
    public static string Of(DisputeStage stage) => stage switch
    {
        DisputeStage.OfficersNegotiation => "Officers negotiate",
        DisputeStage.ExecutiveLeads => "With the executive leads",
        DisputeStage.IndependentMediation => "Independent mediation",
        _ => stage.ToString(),
    };
}
