using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>Drivers of a workstream, which name its actions.</summary>
internal static class RollUpSentences
{
    public static Driver CriticalOffTrack(RolledAction action) => new(
        DriverCodes.CriticalActionOffTrack,
        $"Critical action {UkText.Quote(action.Title)} is off track. {FirstReason(action)}".TrimEnd(),
        action.Assessment.Drivers.FirstOrDefault()?.Days);

    public static IReadOnlyList<Driver> Counted(string code, string words, IReadOnlyList<RolledAction> some, IReadOnlyList<RolledAction> live) => some switch
    {
        [] => [],
        [var one] when live.Count == 1 => [new(code, $"Its only live action, {UkText.Quote(one.Title)}, is {words}. {FirstReason(one)}".TrimEnd())],
        [var one] => [new(code, $"1 of {live.Count} live actions is {words}: {UkText.Quote(one.Title)}. {FirstReason(one)}".TrimEnd())],
        _ => [new(code, $"{some.Count} of {live.Count} live actions are {words}: {Names(some)}.")],
    };

    public static IReadOnlyList<Driver> AllStale(IReadOnlyList<RolledAction> live, DateOnly today)
    {
        if (live.Any(action => !action.Assessment.IsStale))
        {
            return [];
        }

        return live.Max(action => action.LastUpdateOn) is { } last
            ? [new Driver(DriverCodes.NoUpdate, $"No update since {UkText.DayMonth(last, today)}.", today.DayNumber - last.DayNumber)]
            : [new Driver(DriverCodes.NeverUpdated, "No update yet on any live action.")];
    }

    public static bool OnlyStale(RolledAction action) =>
        action.Assessment.Drivers.All(driver => driver.Code is DriverCodes.NoUpdate or DriverCodes.NeverUpdated);

    public static Driver OnTrack(IReadOnlyList<RolledAction> live, IReadOnlyList<RolledAction> atRisk)
    {
        var sentence = (live.Count, atRisk.Count) switch
        {
            (1, _) => "Its only live action is on track.",
            (_, 0) => $"All {live.Count} live actions are on track.",
            (_, 1) => $"{live.Count - 1} of {live.Count} live actions are on track; 1 is at risk: {Names(atRisk)}.",
            _ => $"{live.Count - atRisk.Count} of {live.Count} live actions are on track; {atRisk.Count} are at risk: {Names(atRisk)}.",
        };
        return new Driver(DriverCodes.ActionsOnTrack, sentence);
    }

    private static string FirstReason(RolledAction action) => action.Assessment.Drivers.FirstOrDefault()?.Sentence ?? "";

    private static string Names(IEnumerable<RolledAction> actions) => Sentences.Names([.. actions.Select(action => action.Title)]);
}
