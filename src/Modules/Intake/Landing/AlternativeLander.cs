using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class AlternativeLander(ExtractSchema schema) : Lander<AlternativeRow>(schema)
{
    private readonly int urn = schema.At("urn");
    private readonly int ukprn = schema.At("ukprn");
    private readonly int setting = schema.At("ap_setting_type");
    private readonly int type = schema.At("setting_type");
    private readonly int reason = schema.At("reason");
    private readonly int provision = schema.At("sen_provision");
    private readonly int started = schema.At("start_date");
    private readonly int ended = schema.At("end_date");
    private readonly int sessions = schema.At("sessions_per_week");
    private readonly int plan = schema.At("intervention_plan");

    public override AlternativeRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        Urn = row.Whole(urn),
        Ukprn = row.Whole(ukprn),
        SettingType = row.Code(setting),
        Setting = Settings.OfAlternative(row.Whole(ukprn), row.Code(setting), row.Meaning(type)),
        Reason = row.Code(reason)!,
        Provision = row.Code(provision)!,
        StartedOn = row.Day(started)!.Value,
        EndedOn = row.Day(ended),
        SessionsAWeek = row.Whole(sessions)!.Value,
        HasPlan = row.Yes(plan),
    };
}
