using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>Both texts of an update that two people wrote at once.</summary>
internal static class UpdateStale
{
    public static StaleSave Of(UpdateFields yours, ActionUpdate? stored) => new(
        "update",
        stored?.ChangedBy ?? "Somebody",
        stored?.ChangedAt ?? default,
        stored?.Version ?? 0,
        [
            new("Text", "What has changed", yours.Text.Trim(), stored?.Text ?? ""),
            new("Percent", "Percent complete", UpdateWords.Of(yours.Percent), UpdateWords.Of(stored?.Percent)),
            new("Forecast", "When it will be finished", Day(yours.Forecast), Day(stored?.Forecast)),
            new("ClaimedRag", "Status claimed", UpdateWords.Of(yours.Claimed), UpdateWords.Of(stored?.Claimed)),
            new("ClaimReason", "Why", yours.ClaimReason.Trim(), stored?.ClaimReason ?? ""),
            new("BlockerText", "Blocker", yours.BlockerText.Trim(), stored?.BlockerText ?? ""),
            new("BlockerCritical", "Blocker is critical", UpdateWords.Of(yours.BlockerCritical), UpdateWords.Of(stored?.BlockerCritical ?? false)),
        ]);

    private static string Day(DateOnly? day) => day is { } d ? UkText.Date(d) : "";
}
