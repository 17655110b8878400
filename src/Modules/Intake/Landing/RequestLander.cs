using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class RequestLander(ExtractSchema schema) : Lander<RequestRow>(schema)
{
    private readonly int request = schema.At("request_id");
    private readonly int received = schema.At("received_date");
    private readonly int source = schema.At("request_source");
    private readonly int outcome = schema.At("request_outcome");
    private readonly int decided = schema.At("request_outcome_date");
    private readonly int assessment = schema.At("assessment_outcome");
    private readonly int assessed = schema.At("assessment_outcome_date");
    private readonly int mediated = schema.At("mediation");
    private readonly int appealed = schema.At("tribunal");
    private readonly int excepted = schema.At("week20_exception");

    public override RequestRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        RequestId = row.Text(request),
        ReceivedOn = row.Day(received)!.Value,
        Source = row.TextOrNull(source),
        Outcome = row.Code(outcome)!,
        DecidedOn = row.Day(decided),
        AssessmentOutcome = row.Code(assessment),
        AssessedOn = row.Day(assessed),
        Mediated = row.Yes(mediated),
        Appealed = row.Yes(appealed),
        Excepted = row.Yes(excepted),
    };
}
