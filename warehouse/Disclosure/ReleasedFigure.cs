using Governance.Platform.Figures;

namespace Governance.Warehouse.Disclosure;

/// <summary>Why a figure is released as it is. For officers: told to readers, it would narrow what they can work out.</summary>
public enum DisclosureReason
{
    /// <summary>Shown.</summary>
    None,

    /// <summary>Shown although small: an earlier release told the same figure.</summary>
    AlreadyPublic,

    /// <summary>Suppressed: small.</summary>
    Small,

    /// <summary>Suppressed: over too few.</summary>
    SmallDenominator,

    /// <summary>Suppressed: made from a suppressed figure.</summary>
    OfSuppressed,

    /// <summary>Suppressed so that another cannot be worked out.</summary>
    Secondary,

    /// <summary>Suppressed in an earlier release and unchanged since.</summary>
    EarlierRelease,

    /// <summary>Suppressed, a nought too: it changed since an earlier release, and told it would give another figure away.</summary>
    Restated,

    /// <summary>Nothing of the measure is told in this period: with what earlier releases told, anything would give a figure away.</summary>
    Withheld,
}

/// <summary>A figure that has been through disclosure control; only the warehouse makes one.</summary>
public sealed class ReleasedFigure
{
    internal ReleasedFigure(FigureKey key, FigureValue shown, DisclosureReason reason, long truth, bool exact, bool isRate) =>
        (Key, Shown, Reason, Truth, Exact, IsRate) = (key, shown, reason, truth, exact, isRate);

    /// <summary>Which.</summary>
    public FigureKey Key { get; }

    /// <summary>What readers see: the rounded number, or the symbol.</summary>
    public FigureValue Shown { get; }

    /// <summary>Why, for officers.</summary>
    public DisclosureReason Reason { get; }

    /// <summary>Whether a symbol stands in its place because of the policy.</summary>
    public bool Withheld => Reason is not (DisclosureReason.None or DisclosureReason.AlreadyPublic);

    /// <summary>Whether it is worked out of two others.</summary>
    public bool IsRate { get; }

    /// <summary>The value behind it, kept so that later releases can be held against this one.</summary>
    internal long Truth { get; }

    /// <summary>Whether readers may know the value in full although it is shown rounded.</summary>
    internal bool Exact { get; }
}

/// <summary>What is left for readers.</summary>
/// <param name="Figures">Figures of the draft and its rates.</param>
/// <param name="Shown">Those shown.</param>
/// <param name="WeightPercent">Share of the weight shown; larger counts and totals weigh more.</param>
/// <param name="WholeRowsShown">Figures that would be shown if every row with a small count went as a whole.</param>
/// <param name="WholeRowsWeightPercent">Share of the weight in that case.</param>
public sealed record InformationKept(int Figures, int Shown, decimal WeightPercent, int WholeRowsShown, decimal WholeRowsWeightPercent);

/// <summary>One period as released to one audience; only the warehouse makes one.</summary>
public sealed class ReleaseTables
{
    internal ReleaseTables(SuppressionPolicy policy, IReadOnlyList<ReleasedFigure> figures, InformationKept kept) =>
        (Policy, Figures, Kept) = (policy, figures, kept);

    /// <summary>The policy applied.</summary>
    public SuppressionPolicy Policy { get; }

    /// <summary>Every figure of the draft, then every rate.</summary>
    public IReadOnlyList<ReleasedFigure> Figures { get; }

    /// <summary>What is left for readers.</summary>
    public InformationKept Kept { get; }
}
