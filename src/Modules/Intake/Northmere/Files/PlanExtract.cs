using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

internal sealed class PlanExtract : SampleExtract
{
    public override string Kind => "ehc-plans";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading =>
    [
        "person_id", "upn", "upn_unknown", "uln", "surname", "forename", "date_of_birth", "sex", "ethnicity", "postcode", "area_group", "plan_id", "request_date", "decision_date", "draft_date", "final_date",
        "week20_exception", "exception_reason", "primary_need", "secondary_need", "urn", "ukprn", "sen_setting", "setting_type", "last_review_date", "cease_date", "cease_reason",
    ];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var then = period.To;
        for (var i = 0; i < area.Plans; i++)
        {
            var plan = SamplePlan.Of(area, i);
            if (plan.RequestedOn > then || !Recent(then, plan.CeasedOn))
            {
                continue;
            }

            var child = area.Child(i);
            var upn = child.UpnAt(then, localAuthority);
            var issued = plan.IssuedOn <= then;
            yield return
            [
                child.PersonId, upn, upn.Length == 0 ? "UN1" : "", child.UlnAt(then), child.Surname, child.Forename, Day(child.BornOn), child.Sex, child.Ethnicity, child.Postcode, child.AreaGroup,
                $"P{child.PersonId}", Day(plan.RequestedOn), By(then, plan.DecidedOn), By(then, plan.DraftedOn), By(then, plan.IssuedOn),
                Yes(plan.Excepted && issued), issued ? plan.ExceptionReason : "", child.Need, child.SecondNeed,
                issued ? Urn(child.Urn) : "", "", issued ? child.Setting.Code : "", issued && child.Setting.Type > 0 ? Number(child.Setting.Type) : "",
                Day(plan.ReviewedBy(then)), By(then, plan.CeasedOn), plan.CeasedOn <= then ? plan.CeaseReason : "",
            ];
        }
    }
}
