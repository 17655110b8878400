using Governance.Platform.Data;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Domain;

/// <summary>Which way is better.</summary>
internal enum Polarity
{
    Higher,
    Lower,

    /// <summary>Neither: it is read beside others and has no status.</summary>
    Context,
}

/// <summary>What a value counts in.</summary>
internal enum ValueUnit
{
    Percent,
    Number,

    /// <summary>So many for each <see cref="Definition.Per"/>.</summary>
    Rate,
    Pounds,
    Index,
    Points,
}

/// <summary>One version of how an indicator is measured. A version is never changed, only followed.</summary>
internal sealed class Definition : Entity
{
    public required Guid IndicatorId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>First day of the first period measured this way.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What is counted, in words.</summary>
    public required string Numerator { get; init; }

    /// <summary>Out of what, in words; empty where there is nothing to divide by.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>Short heading of what is counted, such as <c>On time</c>.</summary>
    public string CountedAs { get; init; } = "Counted";

    /// <summary>Short heading of the whole, such as <c>Issued</c>.</summary>
    public string OutOfAs { get; init; } = "Out of";

    /// <summary>One of the whole, such as <c>plan</c>.</summary>
    public string Thing { get; init; } = "";

    public required string Source { get; init; }

    public required PeriodGrain Frequency { get; init; }

    /// <summary>A longer period it is also known for, to be compared with what others publish; or null.</summary>
    public PeriodGrain? AlsoFor { get; init; }

    public required Polarity Polarity { get; init; }

    public required ValueUnit Unit { get; init; }

    /// <summary>For a rate, per how many.</summary>
    public int Per { get; init; } = 1;

    public int Decimals { get; init; } = 1;

    public bool MayExceed { get; init; }

    /// <summary>Lowest value there can be, or null.</summary>
    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public string Caveats { get; init; } = "";

    /// <summary>Why it replaced the version before; empty for the first.</summary>
    public string Why { get; init; } = "";

    /// <summary>True when values before it may not be compared with values after.</summary>
    public required bool Breaks { get; init; }

    /// <summary>The published file it is compared with, or empty.</summary>
    public string Dataset { get; init; } = "";

    public string Measure { get; init; } = "";

    /// <summary>Filters of that file, one <c>column=value</c> a line.</summary>
    public string Filters { get; init; } = "";

    /// <summary>What is counted or what it counts in changed, so the line breaks.</summary>
    public static bool BreakBetween(Definition before, Definition after) =>
        !Same(before.Numerator, after.Numerator) || !Same(before.Denominator, after.Denominator)
        || before.Unit != after.Unit || before.Per != after.Per || before.Frequency != after.Frequency;

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
