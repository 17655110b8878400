using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

/// <summary>Pupils with SEN on census day: the third Thursday of the first month of term, or so.</summary>
internal sealed class SupportExtract : SampleExtract
{
    public override string Kind => "sen-support";

    public override string Sender => "schools";

    public override IReadOnlyList<string> Heading =>
        [.. Short, "census_date", "urn", "school_area_group", "sen_provision", "primary_need", "secondary_need", "nc_year", "pupil_premium"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var census = Census(period);
        for (var i = 0; i < area.Children; i++)
        {
            if (SchoolPupils.At(area, i, census) is { } pupil)
            {
                yield return
                [
                    .. ShortCells(pupil.Child, census, localAuthority), Day(census), Urn(pupil.Child.Urn), $"dspl-{NorthmereArea.AreaOf(pupil.Child.Urn)}",
                    pupil.Provision, pupil.Provision == "E" && pupil.Child.Need == "NSA" ? "OTH" : pupil.Child.Need, pupil.Child.SecondNeed, pupil.Child.YearGroup(census), Yes(pupil.Child.Disadvantaged),
                ];
            }
        }
    }

    public static DateOnly Census(FigurePeriod period)
    {
        var first = period.TimeIdentifier[..2] switch { "Au" => new DateOnly(period.Year, 10, 1), "Sp" => new DateOnly(period.Year + 1, 1, 15), _ => new DateOnly(period.Year + 1, 5, 15) };
        return first.AddDays((DayOfWeek.Thursday - first.DayOfWeek + 7) % 7);
    }
}

internal sealed class AttendanceExtract : SampleExtract
{
    public override string Kind => "attendance";

    public override string Sender => "schools";

    public override IReadOnlyList<string> Heading =>
        [.. Short, "urn", "time_period", "time_identifier", "sessions_possible", "sessions_missed", "sessions_unauthorised", "sen_provision"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var possible = period.TimeIdentifier[..2] switch { "Au" => 144, "Sp" => 118, _ => 128 };
        for (var i = 0; i < area.Children; i++)
        {
            if (SchoolPupils.At(area, i, period.To) is not { } pupil)
            {
                continue;
            }

            var dice = Dice.For(NorthmereArea.Seed, i, 2000 + (uint)period.From.DayNumber);
            var habit = Dice.For(NorthmereArea.Seed, i, 4).Million();
            // One in twenty-five is hardly seen; the rest miss from 2 to 15 in a hundred, more with a plan.
            var inThousand = habit < 40_000 ? dice.Between(350, 800) : 15 + (habit % 1000 * (pupil.Provision == "E" ? 120 : 90) / 1000) + dice.Between(0, 20);
            var away = SamplePlace.Of(area, i) is { } place && place.StartedOn <= period.To && place.EndedOn >= period.From ? dice.Between(0, 150) : 0;
            var missed = possible * Math.Min(inThousand + away, 900) / 1000;
            yield return [.. ShortCells(pupil.Child, period.To, localAuthority), Urn(pupil.Child.Urn), period.TimePeriod, period.TimeIdentifier, Number(possible), Number(missed), Number(missed * dice.Between(10, 45) / 100), pupil.Provision];
        }
    }
}

internal sealed class ExclusionExtract : SampleExtract
{
    private static readonly Weighted<string> Reasons = new((46, "DB"), (17, "PP"), (14, "VA"), (9, "PA"), (5, "OW"), (4, "DA"), (3, "DM"), (2, "TH"));

    public override string Kind => "exclusions";

    public override string Sender => "schools";

    public override IReadOnlyList<string> Heading => [.. Short, "urn", "category", "reason", "start_date", "sessions", "sen_provision"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        for (var i = 0; i < area.Children; i++)
        {
            var dice = Dice.For(NorthmereArea.Seed, i, 3000 + (uint)period.From.DayNumber);
            if (!dice.Chance(75) || SchoolPupils.At(area, i, period.To) is not { } pupil || pupil.Child.AgeOn(period.To) < 6)
            {
                continue;
            }

            var permanent = dice.Chance(22);
            var times = permanent ? 1 : dice.Chance(300) ? dice.Between(2, 4) : 1;
            for (var t = 0; t < times; t++)
            {
                var on = period.From.AddDays(dice.Between(6, 80));
                yield return
                [
                    .. ShortCells(pupil.Child, period.To, localAuthority), Urn(pupil.Child.Urn), permanent ? "PERM" : "SUSP", dice.Pick(Reasons), Day(on),
                    permanent ? "" : Number(dice.Between(1, 10)), pupil.Provision,
                ];
            }
        }
    }
}

/// <summary>Who is on the roll of a school on a day, and with what provision.</summary>
internal static class SchoolPupils
{
    public static (SampleChild Child, string Provision)? At(NorthmereArea area, int index, DateOnly day)
    {
        var child = area.Child(index);
        var age = child.AgeOn(day);
        if (child.Urn == 0 || age is < 4 or > 17)
        {
            return null;
        }

        if (!child.HasPlan)
        {
            // Support begins somewhere in the history for a third of them, so that the numbers grow.
            var since = area.From.AddDays(Dice.For(NorthmereArea.Seed, index, 5).Between(-2200, 1050));
            return since <= day ? (child, "K") : null;
        }

        var plan = SamplePlan.Of(area, index);
        return plan.CeasedOn <= day ? null : (child, plan.IssuedOn <= day ? "E" : "K");
    }
}
