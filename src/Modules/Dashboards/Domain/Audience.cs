namespace Governance.Dashboards.Domain;

/// <summary>Whom figures are made for.</summary>
internal enum Audience
{
    /// <summary>Those who run the work: last night's build.</summary>
    Officer,

    /// <summary>The Executive Board: releases made for a meeting.</summary>
    Board,

    /// <summary>Everybody: releases with rounded counts.</summary>
    Public,
}
