namespace Governance.Intake.Northmere;

/// <summary>The course of a request that has not led to a plan: refused, withdrawn, or still being decided.</summary>
internal sealed record SampleRequest(int Index, DateOnly ReceivedOn, string Outcome, DateOnly? DecidedOn, string Assessment, DateOnly? AssessedOn, bool Mediated, bool Appealed)
{
    private static readonly Weighted<string> Ends = new((55, "N"), (20, "YN"), (10, "W"), (15, "open"));

    public static SampleRequest Of(NorthmereArea area, int index)
    {
        var dice = Dice.For(NorthmereArea.Seed, index, 3);
        var end = dice.Pick(Ends);
        if (end == "open")
        {
            var days = dice.Between(3, 130);
            var received = area.LastMonthEnd.AddDays(-days);
            var toDecide = dice.Between(20, 41);
            return days > toDecide
                ? new(index, received, "Y", received.AddDays(toDecide), "A", null, false, false)
                : new(index, received, "A", null, "", null, false, false);
        }

        var on = area.From.AddDays(dice.Between(0, 900));
        var decided = on.AddDays(dice.Chance(900) ? dice.Between(20, 42) : dice.Between(43, 70));
        return end switch
        {
            "W" => new(index, on, "W", null, "", null, false, false),
            "N" => new(index, on, "N", decided, "", null, dice.Chance(180), dice.Chance(150)),
            _ => new(index, on, "Y", decided, "N", on.AddDays(dice.Between(90, 125)), dice.Chance(160), dice.Chance(140)),
        };
    }
}
