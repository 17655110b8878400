using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class TribunalLander(ExtractSchema schema) : Lander<TribunalRow>(schema)
{
    private readonly int @case = schema.At("case_id");
    private readonly int decision = schema.At("decision");
    private readonly int decided = schema.At("decision_date");
    private readonly int advised = schema.At("adviser_date");
    private readonly int certified = schema.At("certificate_date");
    private readonly int mediated = schema.At("mediation_held");
    private readonly int registered = schema.At("registered_date");
    private readonly int outcome = schema.At("outcome");
    private readonly int before = schema.At("before_hearing");
    private readonly int ordered = schema.At("order_date");
    private readonly int comply = schema.At("comply_by");

    public override TribunalRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        CaseId = row.Text(@case),
        Decision = row.Code(decision)!,
        DecidedOn = row.Day(decided)!.Value,
        AdvisedOn = row.Day(advised),
        CertifiedOn = row.Day(certified),
        Mediated = row.Yes(mediated),
        RegisteredOn = row.Day(registered),
        Outcome = row.Code(outcome),
        BeforeHearing = row.Yes(before),
        OrderedOn = row.Day(ordered),
        ComplyBy = row.Day(comply),
    };
}
