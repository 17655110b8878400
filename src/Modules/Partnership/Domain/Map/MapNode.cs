using Governance.Platform.Rag;

namespace Governance.Partnership.Domain.Map;

/// <summary>How something on the map stands to what it is drawn under.</summary>
internal enum MapRelation
{
    Top,
    ReportsTo,
    Advises,
    GovernedElsewhere,
}

/// <summary>A board, or work that a board governs, with what stands under it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Url">Its page.</param>
/// <param name="Relation">How it stands to <paramref name="Above"/>.</param>
/// <param name="Above">Name of the board it stands under, or empty.</param>
/// <param name="Below">What stands under it.</param>
internal sealed record MapNode(Guid Id, string Title, string Url, MapRelation Relation, string Above, IReadOnlyList<MapNode> Below)
{
    public bool IsBoard { get; init; }

    /// <summary>First day of the line, or of the board at the top; null for work.</summary>
    public DateOnly? Since { get; init; }

    public RagStatus? Status { get; init; }

    public string Note { get; init; } = "";

    /// <summary>Sentences on which partner is missing, for boards.</summary>
    public IReadOnlyList<string> Balance { get; init; } = [];

    public string Kind => !IsBoard ? "Workstream" : Relation == MapRelation.Advises ? "Sub-group" : "Board";

    public string Standing => Relation switch
    {
        MapRelation.Top => "Reports to no other board",
        MapRelation.ReportsTo => $"Reports to the {Above}",
        MapRelation.Advises => $"Advises the {Above}, does not report to it",
        _ => $"Related to the {Above}, governed elsewhere",
    };

    public IEnumerable<MapNode> AndBelow() => Below.SelectMany(b => b.AndBelow()).Prepend(this);
}
