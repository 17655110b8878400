namespace Governance.Platform.Statutory;

/// <summary>Kinds of move between phases.</summary>
public enum TransferKind
{
    /// <summary>From secondary school to a post-16 institution.</summary>
    SecondaryToPost16,

    /// <summary>Early years to school, infant to junior, primary to middle or secondary, middle to secondary.</summary>
    BetweenSchools,

    /// <summary>From one post-16 institution to another at another time of year.</summary>
    Post16ToPost16,
}

/// <summary>When a plan must be reviewed and amended before a move.</summary>
public static class PhaseTransfer
{
    private static readonly Timescale Secondary = Timescales.Of("T14");
    private static readonly Timescale Other = Timescales.Of("T15");
    private static readonly Timescale Post16 = Timescales.Of("T16");

    /// <summary>Last day for the amended plan before a move on a day.</summary>
    public static DateOnly Due(TransferKind kind, DateOnly movesOn) => kind switch
    {
        TransferKind.SecondaryToPost16 => DayOf(Secondary, movesOn.Year),
        TransferKind.BetweenSchools => DayOf(Other, movesOn.Year),
        _ => movesOn.AddMonths(-Post16.Value),
    };

    /// <summary>The last day a plan may be maintained: the end of the academic year in which the young person turns 25. Regulation 46; that the year ends on 31 August is our reading.</summary>
    public static DateOnly MaintainedUntil(DateOnly bornOn)
    {
        var turns25 = bornOn.AddYears(25);
        return new DateOnly(turns25.Month >= 9 ? turns25.Year + 1 : turns25.Year, 8, 31);
    }

    /// <summary>National curriculum year by age on 31 August before the school year of a day: 0 is reception, 1 to 14 as named, below 0 nursery and before. Source: gov.uk; beyond year 11 extended.</summary>
    public static int CurriculumYear(DateOnly bornOn, DateOnly day)
    {
        var startsIn = day.Month >= 9 ? day.Year : day.Year - 1;
        var lastDay = new DateOnly(startsIn, 8, 31);
        var age = lastDay.Year - bornOn.Year - (bornOn.AddYears(lastDay.Year - bornOn.Year) > lastDay ? 1 : 0);
        return age - 4;
    }

    private static DateOnly DayOf(Timescale timescale, int year) => new(year, timescale.Value / 100, timescale.Value % 100);
}
