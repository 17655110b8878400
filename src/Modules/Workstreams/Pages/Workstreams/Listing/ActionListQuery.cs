using Governance.Platform.Rag;
using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Pages.Workstreams.Listing;

/// <summary>When an action is due, as the list can be asked.</summary>
internal enum DueWithin
{
    Any,
    Overdue,
    Days30,
    Days90,
    NotSet,
}

/// <summary>Which actions are listed, how they are sorted and which page is shown: the address of the list.</summary>
internal sealed record ActionListQuery
{
    /// <summary>Stands for rows without an owner or partner.</summary>
    public const string None = "(none)";

    public RagStatus? Status { get; init; }

    public string? Owner { get; init; }

    public string? Partner { get; init; }

    public DueWithin Due { get; init; }

    /// <summary>Column, with a minus before it to go down.</summary>
    public string? Sort { get; init; }

    public string? After { get; init; }

    public string? Before { get; init; }

    public bool Down => Sort?.StartsWith('-') == true;

    public string Column => Sort?.TrimStart('-') ?? ActionSorts.Default;

    public bool Filtered => Status is not null || Owner is { Length: > 0 } || Partner is { Length: > 0 } || Due != DueWithin.Any;

    public IQueryable<WorkstreamAction> Filter(IQueryable<WorkstreamAction> actions, DateOnly today)
    {
        actions = Status is { } status ? actions.Where(a => a.Status == status) : actions;
        if (Owner is { Length: > 0 } owner)
        {
            owner = owner == None ? "" : owner;
            actions = actions.Where(a => a.OwnerRole == owner);
        }

        if (Partner is { Length: > 0 } partner)
        {
            partner = partner == None ? "" : partner;
            actions = actions.Where(a => a.PartnerName == partner);
        }

        return Due switch
        {
            DueWithin.Overdue => Live(actions).Where(a => a.CurrentDue < today),
            DueWithin.Days30 => Within(actions, today, 30),
            DueWithin.Days90 => Within(actions, today, 90),
            DueWithin.NotSet => actions.Where(a => a.CurrentDue == null),
            _ => actions,
        };
    }

    public string Words => !Filtered ? "All actions" : string.Join("; ", new[]
    {
        Status is { } status ? $"Status: {status.Word()}" : "",
        Owner is { Length: > 0 } ? $"Owner: {Owner}" : "",
        Partner is { Length: > 0 } ? $"Partner: {Partner}" : "",
        Due == DueWithin.Any ? "" : $"Due: {Word(Due)}",
    }.Where(w => w.Length > 0));

    public static string Word(DueWithin due) => due switch
    {
        DueWithin.Overdue => "Overdue",
        DueWithin.Days30 => "In the next 30 days",
        DueWithin.Days90 => "In the next 90 days",
        DueWithin.NotSet => "No date set",
        _ => "Any time",
    };

    private static IQueryable<WorkstreamAction> Within(IQueryable<WorkstreamAction> actions, DateOnly today, int days)
    {
        var last = today.AddDays(days);
        return Live(actions).Where(a => a.CurrentDue >= today && a.CurrentDue <= last);
    }

    private static IQueryable<WorkstreamAction> Live(IQueryable<WorkstreamAction> actions) =>
        actions.Where(a => a.Status != RagStatus.Complete && a.Status != RagStatus.Closed);
}
