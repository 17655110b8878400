using System.Globalization;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Import;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>Finds the action a row speaks of: by reference, else by title; a new one without a reference is given the next.</summary>
internal sealed class PlanMatcher
{
    private readonly Dictionary<string, WorkstreamAction> byReference;
    private readonly Dictionary<string, Queue<WorkstreamAction>> byTitle;
    private readonly string prefix;
    private int last;

    public PlanMatcher(IReadOnlyList<WorkstreamAction> stored, IReadOnlyList<PlanRow> rows, int workstreamNumber)
    {
        prefix = string.Create(CultureInfo.InvariantCulture, $"WS{workstreamNumber:00}-");
        byReference = stored.ToDictionary(a => a.Reference, StringComparer.OrdinalIgnoreCase);
        var spoken = rows.Select(r => r.Reference).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        byTitle = stored.Where(a => !spoken.Contains(a.Reference)).OrderBy(a => a.Reference, StringComparer.Ordinal)
            .GroupBy(a => PlanNames.Plain(a.Title), StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<WorkstreamAction>(g), StringComparer.Ordinal);
        last = spoken.Concat(byReference.Keys).Select(Number).DefaultIfEmpty(0).Max();
    }

    /// <summary>The action, or null for a new one, and the reference it has or is to have.</summary>
    public (WorkstreamAction? Action, string Reference) For(PlanRow row)
    {
        if (row.Reference is { } reference)
        {
            return byReference.TryGetValue(reference, out var known) ? (known, known.Reference) : (null, reference);
        }

        return byTitle.TryGetValue(PlanNames.Plain(row.Title), out var titled) && titled.TryDequeue(out var same)
            ? (same, same.Reference)
            : (null, string.Create(CultureInfo.InvariantCulture, $"{prefix}{++last:00}"));
    }

    private int Number(string reference) =>
        reference.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && int.TryParse(reference.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
