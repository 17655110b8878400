using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class ExclusionLander(ExtractSchema schema) : Lander<ExclusionRow>(schema)
{
    private readonly int urn = schema.At("urn");
    private readonly int category = schema.At("category");
    private readonly int reason = schema.At("reason");
    private readonly int started = schema.At("start_date");
    private readonly int sessions = schema.At("sessions");
    private readonly int provision = schema.At("sen_provision");

    public override ExclusionRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        Urn = row.Whole(urn),
        Category = row.Code(category)!,
        Reason = row.Code(reason)!,
        StartedOn = row.Day(started)!.Value,
        Sessions = row.Whole(sessions),
        Provision = row.Code(provision)!,
    };
}
