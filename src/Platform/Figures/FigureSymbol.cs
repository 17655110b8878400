namespace Governance.Platform.Figures;

/// <summary>Why a published figure is no number. Source: DfE analysts' guide, data symbols (ud.qmd at 89625282).</summary>
public enum FigureSymbol
{
    /// <summary>It is a number.</summary>
    None,

    /// <summary><c>z</c>: no observation is possible.</summary>
    NotApplicable,

    /// <summary><c>x</c>: unavailable for other reasons. Was <c>:</c>.</summary>
    Unavailable,

    /// <summary><c>c</c>: confidential, suppressed.</summary>
    Suppressed,

    /// <summary><c>low</c>: rounds to nought but is not nought. Was <c>~</c>.</summary>
    RoundsToZero,

    /// <summary><c>k</c>: rounds to nought but is not nought, in sensitive data.</summary>
    RoundsToZeroSensitive,

    /// <summary><c>u</c>: too unreliable to publish.</summary>
    LowReliability,
}
