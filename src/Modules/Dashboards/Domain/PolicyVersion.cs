using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;

namespace Governance.Dashboards.Domain;

/// <summary>One version of the suppression policy. It is never changed: a new version takes its place from a day on, and releases keep the one they were made by.</summary>
internal sealed class PolicyVersion : Entity
{
    /// <summary>1, 2, 3.</summary>
    public required int Number { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Counts from 1 to this are suppressed.</summary>
    public required int Threshold { get; init; }

    public required bool ZerosShown { get; init; }

    /// <summary>What counts are rounded to in public releases.</summary>
    public required int PublicRounding { get; init; }

    /// <summary>Rates of fewer are suppressed.</summary>
    public required int SmallestDenominator { get; init; }

    /// <summary>How far apart the lowest and highest possible value of a suppressed count must stay.</summary>
    public required int Width { get; init; }

    public required FigureSymbol Symbol { get; init; }

    /// <summary>Why it is so, and who agreed it.</summary>
    public required string Reason { get; init; }

    public SuppressionPolicy For(Audience audience) => new()
    {
        Threshold = Threshold,
        ZerosShown = ZerosShown,
        RoundingBase = audience == Audience.Public ? PublicRounding : 1,
        SmallestDenominator = SmallestDenominator,
        Width = Width,
        Symbol = Symbol,
    };

    /// <summary>What stands where nobody has agreed a policy yet.</summary>
    public static PolicyVersion Default(DateOnly from) => new()
    {
        Number = 1,
        From = from,
        Threshold = 4,
        ZerosShown = true,
        PublicRounding = 5,
        SmallestDenominator = 10,
        Width = 4,
        Symbol = FigureSymbol.Suppressed,
        Reason = "The policy every area starts with, until the partnership agrees its own.",
    };
}
