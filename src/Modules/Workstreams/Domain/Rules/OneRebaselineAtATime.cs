using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class OneRebaselineAtATime
{
    public static Problem? Check(string? openDecision) => openDecision is { } reference
        ? new Problem("rebaseline-open", $"A new date has been asked for already, as {reference}. Wait for the board’s answer, or withdraw it there.")
        : null;
}
