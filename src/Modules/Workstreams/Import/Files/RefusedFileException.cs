using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Files;

/// <summary>Carries a refusal out of nested readers; caught in <see cref="PlanFile"/> only.</summary>
internal sealed class RefusedFileException(Problem problem) : Exception(problem.Message)
{
    public Problem Problem { get; } = problem;
}
