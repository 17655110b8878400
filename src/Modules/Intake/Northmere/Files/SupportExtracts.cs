using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

internal sealed class TribunalExtract : SampleExtract
{
    private static readonly Weighted<string> Outcomes = new((38, "conceded"), (14, "withdrawn"), (22, "upheld"), (2, "dismissed"), (24, "consent-order"));

    public override string Kind => "tribunal";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading =>
    [
        .. Short, "case_id", "decision", "decision_date", "adviser_date", "certificate_date", "mediation_held", "registered_date", "outcome", "before_hearing", "order_date", "comply_by",
    ];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Plans + area.Requests; i++)
        {
            if (Case(area, i) is not { } one || one.Decided.AddDays(30) > period.To || one.Decided.AddYears(3) < period.To)
            {
                continue;
            }

            var dice = Dice.For(NorthmereArea.Seed, i, 8);
            var adviser = one.Decided.AddDays(dice.Between(10, 30));
            var certificate = adviser.AddDays(dice.Between(3, 40));
            var registered = certificate.AddDays(dice.Between(2, 25));
            var appealed = one.Appealed && registered <= period.To;
            var ended = registered.AddDays(dice.Between(60, 300));
            var outcome = appealed && ended <= period.To ? dice.Pick(Outcomes) : "";
            var ordered = outcome is "upheld" or "dismissed" or "consent-order" ? ended : (DateOnly?)null;
            yield return
            [
                .. ShortCells(area.Child(i), period.To, localAuthority), $"T{i:0000000}", one.Decision, Day(one.Decided), Day(adviser), By(period.To, certificate), Yes(!one.Appealed || dice.Chance(400)),
                appealed ? Day(registered) : "", outcome, outcome.Length == 0 ? "" : Yes(outcome is "conceded" or "withdrawn"), Day(ordered), Day(outcome == "upheld" ? ended.AddDays(35) : null),
            ];
        }
    }

    private static (string Decision, DateOnly Decided, bool Appealed)? Case(NorthmereArea area, int index)
    {
        if (index < area.Plans)
        {
            var plan = SamplePlan.Of(area, index);
            var dice = Dice.For(NorthmereArea.Seed, index, 9);
            return dice.Chance(38) && plan.IssuedOn >= area.From ? ("contents", plan.IssuedOn, dice.Chance(700)) : null;
        }

        var request = SampleRequest.Of(area, index);
        return request switch
        {
            { Mediated: false, Appealed: false } => null,
            { AssessedOn: { } assessed } => ("refused-to-issue", assessed, request.Appealed),
            { DecidedOn: { } decided } => ("refused-to-assess", decided, request.Appealed),
            _ => null,
        };
    }
}

internal sealed class PersonalBudgetExtract : SampleExtract
{
    public override string Kind => "personal-budgets";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading => [.. Short, "agreed_date", "end_date", "organised", "direct_payment", "education_amount", "care_amount", "health_amount", "review_date"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Plans; i++)
        {
            var dice = Dice.For(NorthmereArea.Seed, i, 10);
            var plan = SamplePlan.Of(area, i);
            var agreed = plan.IssuedOn.AddDays(dice.Between(0, 90));
            if (!dice.Chance(62) || agreed > period.To || !Recent(period.To, plan.CeasedOn))
            {
                continue;
            }

            var direct = dice.Chance(700);
            yield return
            [
                .. ShortCells(area.Child(i), period.To, localAuthority), Day(agreed), By(period.To, plan.CeasedOn), Yes(!direct), Yes(direct),
                Money(dice.Between(1200, 9000) * 100L), Money(dice.Chance(450) ? dice.Between(900, 7000) * 100L : 0), Money(dice.Chance(150) ? dice.Between(500, 4000) * 100L : 0), Day(plan.ReviewedBy(period.To)),
            ];
        }
    }
}

internal sealed class TransportExtract : SampleExtract
{
    private static readonly Weighted<string> Modes = new((46, "taxi"), (34, "minibus"), (8, "mileage"), (6, "bus-pass"), (4, "travel-training"), (2, "other"));

    public override string Kind => "transport";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading => [.. Short, "mode", "urn", "start_date", "end_date", "annual_cost", "distance_miles", "shared", "passenger_assistant"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Plans; i++)
        {
            var dice = Dice.For(NorthmereArea.Seed, i, 11);
            var plan = SamplePlan.Of(area, i);
            var child = area.Child(i);
            if (!dice.Chance(child.Setting.Type is 7 or 33 or 10 ? 620 : 150) || plan.IssuedOn > period.To || !Recent(period.To, plan.CeasedOn))
            {
                continue;
            }

            var mode = dice.Pick(Modes);
            var basis = mode switch { "taxi" => 9_600, "minibus" => 5_400, "mileage" => 1_400, "bus-pass" => 750, _ => 1_900 };
            // Prices rise by about seven in a hundred a year.
            var years = (period.To.DayNumber - area.From.DayNumber) / 365;
            var pence = basis * (long)dice.Between(70, 140) * (100 + (7 * years)) / 100;
            yield return
            [
                .. ShortCells(child, period.To, localAuthority), mode, Urn(child.Urn), Day(plan.IssuedOn.AddDays(10)), By(period.To, plan.CeasedOn), Money(pence),
                $"{dice.Between(1, 18)}.{dice.Between(0, 9)}", Yes(mode == "minibus" || dice.Chance(200)), Yes(dice.Chance(260)),
            ];
        }
    }
}

internal sealed class WaitExtract : SampleExtract
{
    private static readonly Weighted<string> Services = new((34, "SLT"), (22, "ASD"), (14, "OT"), (8, "PHYSIO"), (12, "CAMHS"), (6, "ADHD"), (4, "PAED"));

    public override string Kind => "waiting-times";

    public override string Sender => "health";

    public override IReadOnlyList<string> Heading => ["patient_id", "date_of_birth", "sex", "ethnicity", "area_group", "service", "commissioner", "referral_date", "first_contact_date", "closed_date"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Children; i++)
        {
            var dice = Dice.For(NorthmereArea.Seed, i, 12);
            if (!dice.Chance(340))
            {
                continue;
            }

            var child = area.Child(i);
            var service = dice.Pick(Services);
            var referred = area.From.AddDays(dice.Between(-300, 1085));
            var months = Math.Max(0, area.MonthOf(referred));
            var weeks = service switch { "ASD" => dice.Between(14, 52 + months), "ADHD" => dice.Between(12, 60), "CAMHS" => dice.Between(3, 26), "SLT" => dice.Between(2, 40 - (months / 4)), _ => dice.Between(2, 22) };
            DateOnly? seen = referred.AddDays((7 * weeks) + dice.Between(0, 6));
            DateOnly? closed = dice.Chance(60) ? referred.AddDays(dice.Between(20, 90)) : null;
            if (closed < seen)
            {
                seen = null;
            }
            else
            {
                closed = null;
            }

            if (referred > period.To || child.BornOn >= referred || !Recent(period.To, seen ?? closed))
            {
                continue;
            }

            yield return [$"PX{i:x8}", Day(child.BornOn), child.Sex, child.Ethnicity, child.AreaGroup, service, "", Day(referred), By(period.To, seen), By(period.To, closed)];
        }
    }
}
