namespace Governance.Outcomes.Contracts;

/// <summary>Kinds of things this module adds to the thread.</summary>
public static class NodeTypes
{
    /// <summary>An outcome of the strategy.</summary>
    public const string Outcome = "outcome";

    /// <summary>An indicator.</summary>
    public const string Indicator = "indicator";

    /// <summary>A case study, an audit finding or a feedback theme.</summary>
    public const string Evidence = "evidence";
}
