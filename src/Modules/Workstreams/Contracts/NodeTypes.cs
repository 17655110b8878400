namespace Governance.Workstreams.Contracts;

/// <summary>Kinds of things this module adds to the thread.</summary>
public static class NodeTypes
{
    /// <summary>A workstream.</summary>
    public const string Workstream = "workstream";

    /// <summary>An action.</summary>
    public const string Action = "action";
}
