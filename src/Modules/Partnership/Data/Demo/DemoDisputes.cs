using Governance.Partnership.Domain.Disputes;

namespace Governance.Partnership.Data.Demo;

internal sealed record DemoStep(DisputeStage Stage, int DaysAgo, string Note);

/// <summary>A dispute of the sample area.</summary>
internal sealed record DemoDispute(string Title, string Detail, Guid RaisedBy, Guid Against, int RaisedDaysAgo, string By, params IReadOnlyList<DemoStep> Steps)
{
    public static IReadOnlyList<DemoDispute> All(DemoOrganisationNames at) =>
    [
        new("Who pays for nursing in special schools during the school day",
            "The council holds that nursing needed to attend school is health care. The ICB held that it is part of running a school.",
            at.Council, at.Icb, 204, "Joint Commissioning Manager",
            new(DisputeStage.OfficersNegotiation, 199, "Neither side could settle it in the first week."),
            new(DisputeStage.ExecutiveLeads, 186, "Officers agreed the facts and not the money."),
            new(DisputeStage.Resolved, 175, "The ICB pays for nursing that a registered nurse must give; schools pay for support that staff can be trained to give. A list of tasks says which is which.")),
        new("Therapy named in plans above what the contract buys",
            "The council names direct therapy in plans. The ICB holds that the contract covers advice and programmes, and that direct therapy above it is the council's to pay for until the contract is changed.",
            at.Icb, at.Council, 41, "ICB Executive Lead",
            new DemoStep(DisputeStage.OfficersNegotiation, 34, "The number of children was agreed; who pays until the new contract was not.")),
    ];
}
