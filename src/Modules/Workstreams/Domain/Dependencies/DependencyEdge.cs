namespace Governance.Workstreams.Domain.Dependencies;

/// <summary>One action cannot go on until another has: both by reference.</summary>
internal sealed record DependencyEdge(string Waits, string On);
