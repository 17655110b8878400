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

    // Types of establishment: a pupil referral unit, an academy, an independent school, a special school, a college.
    private static readonly Weighted<int> Registered = new((58, 14), (20, 42), (12, 11), (6, 10), (4, 18));

    public override string Kind => "alternative-provision";

    public override string Sender => "council";

    public override IReadOnlyList<string> Heading => [.. Short, "urn", "ukprn", "ap_setting_type", "setting_type", "reason", "sen_provision", "start_date", "end_date", "sessions_per_week", "intervention_plan"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Children; i++)
        {
            if (SamplePlace.Of(area, i) is not { } place || place.StartedOn > period.To || !Recent(period.To, place.EndedOn))
            {
                continue;
            }

            var (child, dice) = (area.Child(i), Dice.For(NorthmereArea.Seed, i, 14));
            var (unregistered, type) = (dice.Chance(85), dice.Pick(Registered));
            yield return
            [
                .. ShortCells(child, period.To, localAuthority), unregistered ? "" : Number(900_001 + (child.Area * 1000) + (type * 10)), "", unregistered ? dice.Pick(Unregistered) : "", unregistered ? "" : Number(type), dice.Pick(Reasons),
                child.HasPlan ? "E" : "K", Day(place.StartedOn), By(period.To, place.EndedOn), Number(dice.Chance(350) ? 10 : dice.Between(2, 9)), Yes(dice.Chance(820)),
            ];
        }
    }
}

/// <summary>When a child of the sample is in alternative provision: about one in thirty of school age at any time.</summary>
/// <param name="StartedOn">First day.</param>
/// <param name="EndedOn">Last day.</param>
internal sealed record SamplePlace(DateOnly StartedOn, DateOnly EndedOn)
{
    public static SamplePlace? Of(NorthmereArea area, int index)
    {
        var dice = Dice.For(NorthmereArea.Seed, index, 7);
        if (!dice.Chance(140))
        {
            return null;
        }

        var started = area.From.AddDays(dice.Between(-100, 1060));
        return area.Child(index).AgeOn(started) is < 7 or > 16 ? null : new(started, started.AddDays(dice.Between(60, 500)));
    }
}
