using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

internal sealed class PlacementExtract : SampleExtract
{
    public override string Kind => "placements";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading =>
        [.. Short, "urn", "ukprn", "sen_setting", "placement_rank", "entry_date", "leaving_date", "sen_unit", "resourced_provision", "residential"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Plans; i++)
        {
            var plan = SamplePlan.Of(area, i);
            if (plan.IssuedOn > period.To || !Recent(period.To, plan.CeasedOn))
            {
                continue;
            }

            var child = area.Child(i);
            var dice = Dice.For(NorthmereArea.Seed, i, 6);
            yield return
            [
                .. ShortCells(child, period.To, localAuthority), Urn(child.Urn), "", child.Urn == 0 ? child.Setting.Code : "", "1", Day(plan.IssuedOn), By(period.To, plan.CeasedOn),
                Yes(child.Setting.Type is 1 or 34 && dice.Chance(70)), Yes(child.Setting.Type is 1 or 34 && dice.Chance(90)), Yes(child.Setting.Type is 10 or 32 && dice.Chance(200)),
            ];
        }
    }
}

internal sealed class AlternativeExtract : SampleExtract
{
    private static readonly Weighted<string> Reasons = new(
        (35, "Off-site placement for behavioural support"), (25, "Permanent exclusion (where still going through the review process)"), (20, "Medical condition (mental health need)"),
        (8, "Medical condition (physical health need)"), (7, "Suspension"), (5, "Other"));

    private static readonly Weighted<string> Unregistered = new((50, "OOT"), (30, "OTH"), (12, "NFE"), (8, "WBP"));

    public override string Kind => "alternative-provision";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading => [.. Short, "urn", "ukprn", "ap_setting_type", "reason", "sen_provision", "start_date", "end_date", "sessions_per_week", "intervention_plan"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Children; i++)
        {
            var dice = Dice.For(NorthmereArea.Seed, i, 7);
            if (!dice.Chance(45))
            {
                continue;
            }

            var started = area.From.AddDays(dice.Between(-100, 1060));
            var child = area.Child(i);
            DateOnly? ended = started.AddDays(dice.Between(60, 500));
            var age = child.AgeOn(started);
            if (started > period.To || !Recent(period.To, ended) || age is < 7 or > 16)
            {
                continue;
            }

            var unregistered = dice.Chance(85);
            yield return
            [
                .. ShortCells(child, period.To, localAuthority), unregistered ? "" : Number(900_141 + (child.Area * 1000)), "", unregistered ? dice.Pick(Unregistered) : "", dice.Pick(Reasons),
                child.HasPlan ? "E" : "K", Day(started), By(period.To, ended), Number(dice.Chance(350) ? 10 : dice.Between(2, 9)), Yes(dice.Chance(820)),
            ];
        }
    }
}
