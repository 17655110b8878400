namespace Governance.Platform.Dates;

/// <summary>How exactly a <see cref="StatedDate"/> was stated. Stored and exchanged by name.</summary>
public enum DatePrecision
{
    /// <summary>No date: TBC, ongoing, or not understood.</summary>
    None,

    /// <summary>An exact day.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month, or the beginning, middle or end of one.</summary>
    Month,

    /// <summary>A quarter of a financial or calendar year.</summary>
    Quarter,

    /// <summary>A school term.</summary>
    Term,

    /// <summary>A season, half year, or the beginning or middle of a year.</summary>
    Season,

    /// <summary>A calendar, financial or academic year.</summary>
    Year,

    /// <summary>A span from one stated date to another.</summary>
    Range,

    /// <summary>Counted from another day, such as "within 6 months".</summary>
    Relative,
}
