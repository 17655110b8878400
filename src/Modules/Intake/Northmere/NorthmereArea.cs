namespace Governance.Intake.Northmere;

/// <summary>The invented area: so many children, the same for the same seed and day.</summary>
/// <param name="Children">How many children with special educational needs.</param>
/// <param name="Today">The last day anything can have happened.</param>
internal sealed record NorthmereArea(int Children, DateOnly Today)
{
    public const ulong Seed = 20_260_901;

    /// <summary>Months of files that were sent.</summary>
    public int MonthsSent { get; init; } = Months;

    /// <summary>Months of history.</summary>
    public const int Months = 36;

    /// <summary>Children with a plan, in the order their plans were issued: 38 in a hundred.</summary>
    public int Plans => (int)((long)Children * 38 / 100);

    /// <summary>Children whose request was refused, withdrawn or is still being decided.</summary>
    public int Requests => (int)((long)Children * 8 / 100);

    /// <summary>Last day of the last whole month.</summary>
    public DateOnly LastMonthEnd => new DateOnly(Today.Year, Today.Month, 1).AddDays(-1);

    /// <summary>First day of the history.</summary>
    public DateOnly From => LastMonthEnd.AddDays(1).AddMonths(-Months);

    /// <summary>Number of a month of the history, from 0; below 0 before it.</summary>
    public int MonthOf(DateOnly day) => ((day.Year - From.Year) * 12) + day.Month - From.Month;

    public SampleChild Child(int index)
    {
        var dice = Dice.For(Seed, index, 1);
        var hasPlan = index < Plans;
        var age = dice.Pick(hasPlan || index < Plans + Requests ? NorthmereShape.PlanAge : NorthmereShape.SupportAge);
        if (hasPlan)
        {
            // Nobody's plan was issued before they were three.
            age = Math.Max(age, ((Today.DayNumber - SamplePlan.DayOfIssue(this, index).DayNumber) / 365) + 3);
        }

        var born = Today.AddYears(-Math.Min(age, 24)).AddDays(-dice.Between(0, 364));
        var sex = dice.Chance(hasPlan ? 706 : 620) ? "M" : "F";
        var ethnicity = dice.Pick(NorthmereShape.Ethnicity);
        var area = dice.Pick(NorthmereShape.Area);
        var need = dice.Pick(hasPlan ? NorthmereShape.PlanNeed : NorthmereShape.SupportNeed);
        var second = dice.Chance(350) ? dice.Pick(NorthmereShape.PlanNeed) : "";
        var setting = hasPlan ? dice.Pick(NorthmereShape.Settings(age)) : new SampleSetting(dice.Chance(600) ? 1 : 34, "");
        // Six in seven go to school in the area they live in.
        var school = dice.Chance(860) ? area : dice.Pick(NorthmereShape.Area);
        var urn = setting.Type == 0 ? 0 : 900_000 + (school * 1000) + (setting.Type * 10) + dice.Between(0, 9);
        return new(index, hasPlan, born, sex, ethnicity, area, need, second == need ? "" : second, setting, urn, dice.Chance(390));
    }

    /// <summary>Area group a school lies in.</summary>
    public static int AreaOf(int urn) => urn / 1000 % 10;
}
