using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class PlanLander(ExtractSchema schema) : Lander<PlanRow>(schema)
{
    private readonly int plan = schema.At("plan_id");
    private readonly int requested = schema.At("request_date");
    private readonly int decided = schema.At("decision_date");
    private readonly int drafted = schema.At("draft_date");
    private readonly int issued = schema.At("final_date");
    private readonly int excepted = schema.At("week20_exception");
    private readonly int primary = schema.At("primary_need");
    private readonly int secondary = schema.At("secondary_need");
    private readonly int urn = schema.At("urn");
    private readonly int ukprn = schema.At("ukprn");
    private readonly int setting = schema.At("sen_setting");
    private readonly int type = schema.At("setting_type");
    private readonly int reviewed = schema.At("last_review_date");
    private readonly int ceased = schema.At("cease_date");
    private readonly int reason = schema.At("cease_reason");

    public override PlanRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        PlanId = row.Text(plan),
        RequestedOn = row.Day(requested)!.Value,
        DecidedOn = row.Day(decided),
        DraftedOn = row.Day(drafted),
        IssuedOn = row.Day(issued),
        Excepted = row.Yes(excepted),
        PrimaryNeed = row.Code(primary)!,
        SecondaryNeed = row.Code(secondary),
        Setting = Settings.Of(row.Whole(urn), row.Whole(ukprn), row.Code(setting), row.Meaning(type)),
        Urn = row.Whole(urn),
        LastReviewedOn = row.Day(reviewed),
        CeasedOn = row.Day(ceased),
        CeaseReason = row.Code(reason),
    };
}
