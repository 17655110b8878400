using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

internal sealed class RequestExtract : SampleExtract
{
    public override string Kind => "ehc-requests";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading =>
    [
        "person_id", "upn", "upn_unknown", "uln", "surname", "forename", "date_of_birth", "sex", "ethnicity", "postcode", "area_group",
        "request_id", "received_date", "request_source", "request_outcome", "request_outcome_date", "assessment_outcome", "assessment_outcome_date", "mediation", "tribunal", "week20_exception",
    ];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var then = period.To;
        for (var i = 0; i < area.Plans; i++)
        {
            var plan = SamplePlan.Of(area, i);
            if (plan.RequestedOn <= then && plan.RequestedOn.AddYears(3) >= then)
            {
                var (decided, issued) = (plan.DecidedOn <= then, plan.IssuedOn <= then);
                yield return
                [
                    .. Person(area.Child(i), then, localAuthority), $"R{i:0000000}", Day(plan.RequestedOn), i % 3 == 0 ? "parent" : "school",
                    decided ? "Y" : "A", decided ? Day(plan.DecidedOn) : "", issued ? "Y" : decided ? "A" : "", issued ? Day(plan.IssuedOn) : "", "0", "0", Yes(issued && plan.Excepted),
                ];
            }
        }

        for (var i = area.Plans; i < area.Plans + area.Requests; i++)
        {
            var request = SampleRequest.Of(area, i);
            if (request.ReceivedOn <= then)
            {
                var (decided, assessed) = (request.DecidedOn <= then, request.AssessedOn <= then);
                var outcome = request.Outcome == "W" ? "W" : decided ? request.Outcome : "A";
                yield return
                [
                    .. Person(area.Child(i), then, localAuthority), $"R{i:0000000}", Day(request.ReceivedOn), i % 3 == 0 ? "parent" : "school",
                    outcome, decided ? Day(request.DecidedOn) : "", outcome == "Y" ? (assessed ? request.Assessment : "A") : "", assessed ? Day(request.AssessedOn) : "",
                    Yes(request.Mediated && decided), Yes(request.Appealed && decided), "0",
                ];
            }
        }
    }

    private static IEnumerable<string> Person(SampleChild child, DateOnly then, string localAuthority)
    {
        var upn = child.UpnAt(then, localAuthority);
        return [child.PersonId, upn, upn.Length == 0 ? "UN1" : "", child.UlnAt(then), child.Surname, child.Forename, Day(child.BornOn), child.Sex, child.Ethnicity, child.Postcode, child.AreaGroup];
    }
}
