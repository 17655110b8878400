namespace Governance.Outcomes.Domain.Control;

/// <summary>Ways in which values show more than chance.</summary>
internal enum SignalKind
{
    /// <summary>One value beyond a limit.</summary>
    Outside,

    /// <summary>Eight or more in a row on one side of the mean.</summary>
    Run,

    /// <summary>Six or more in a row, each higher or each lower than the one before.</summary>
    Trend,

    /// <summary>Two of three in a row far out on the same side.</summary>
    TwoOfThree,
}

/// <summary>A signal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first value.</param>
/// <param name="Last">Index of its last value.</param>
/// <param name="Above">Above the mean, or rising; otherwise below, or falling.</param>
internal sealed record Signal(SignalKind Kind, int First, int Last, bool Above)
{
    public int Length => Last - First + 1;
}
