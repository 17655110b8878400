using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class AttendanceLander(ExtractSchema schema) : Lander<AttendanceRow>(schema)
{
    private readonly int urn = schema.At("urn");
    private readonly int year = schema.At("time_period");
    private readonly int term = schema.At("time_identifier");
    private readonly int possible = schema.At("sessions_possible");
    private readonly int missed = schema.At("sessions_missed");
    private readonly int unauthorised = schema.At("sessions_unauthorised");
    private readonly int provision = schema.At("sen_provision");

    public override AttendanceRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        Urn = row.Whole(urn),
        TermPeriod = row.Text(year),
        Term = row.Code(term)!,
        Possible = row.Whole(possible)!.Value,
        Missed = row.Whole(missed)!.Value,
        Unauthorised = row.Whole(unauthorised) ?? 0,
        Provision = row.Code(provision)!,
    };
}
