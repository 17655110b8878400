using System.Linq.Expressions;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Pages.Workstreams.Listing;

/// <summary>Columns a list of actions can be sorted by; reference breaks ties.</summary>
internal static class ActionSorts
{
    public const string Default = "due";

    private const int NoPercent = -1;

    private static readonly DateOnly Last = DateOnly.MaxValue;

    private static readonly Dictionary<string, Order<WorkstreamAction>> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ref"] = Order<WorkstreamAction>.By(a => a.Reference),
        ["action"] = Order<WorkstreamAction>.By(a => a.Title),
        ["owner"] = Order<WorkstreamAction>.By(a => a.OwnerRole),
        // What is finished needs nobody by then, so it stands last.
        [Default] = Order<WorkstreamAction>.By(a => a.Status == RagStatus.Complete || a.Status == RagStatus.Closed || a.CurrentDue == null ? Last : a.CurrentDue.Value),
        ["slip"] = Order<WorkstreamAction>.By(a => a.CurrentDue == null || a.BaselineDue == null ? 0 : a.CurrentDue.Value.DayNumber - a.BaselineDue.Value.DayNumber),
        ["done"] = Order<WorkstreamAction>.By(a => a.Percent ?? NoPercent),
        ["status"] = Order<WorkstreamAction>.By(a =>
            a.Status == RagStatus.OffTrack ? 0 : a.Status == RagStatus.AtRisk ? 1 : a.Status == RagStatus.OnTrack ? 2
            : a.Status == RagStatus.NotStarted ? 3 : a.Status == RagStatus.Complete ? 4 : 5),
    };

    public static Expression<Func<WorkstreamAction, string>> Tie => a => a.Reference;

    public static Order<WorkstreamAction> Of(string column) => Columns.GetValueOrDefault(column) ?? Columns[Default];
}
