namespace Governance.Platform.Threads;

/// <summary>
/// What a thing is shown and found by. One shape for all kinds, so that one question reads them:
/// text and whole numbers only, never null, since enums and instants are stored otherwise than they are read and SQL Server takes a bare null for a number.
/// </summary>
public sealed record NodeRow
{
    /// <summary>The kind, as in <see cref="NodeRef.Type"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its reference, or its title when it has none. A search for just that finds it first.</summary>
    public required string Reference { get; init; }

    /// <summary>Its title or text.</summary>
    public required string Title { get; init; }

    /// <summary>What else it is found by, such as a short name, or empty.</summary>
    public required string Text { get; init; }

    /// <summary>What its address needs besides, or empty.</summary>
    public required string Key { get; init; }

    /// <summary>Its status or state by name, or empty.</summary>
    public required string State { get; init; }

    /// <summary>A score, a year or a day that is shown, or 0.</summary>
    public required int Number { get; init; }

    /// <summary>Place among its kind, lowest first; those of one place stand by reference.</summary>
    public required int Rank { get; init; }

    /// <summary>The thing.</summary>
    public NodeRef Ref => new(Type, Id);

    /// <summary>Its state, read back from its name.</summary>
    public TState StateAs<TState>()
        where TState : struct, Enum => Enum.Parse<TState>(State);
}

/// <summary>A thing next to one that was asked of. One shape for all kinds, so that one question reads them.</summary>
public sealed record Neighbour
{
    /// <summary>The kind, as in <see cref="NodeRef.Type"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }
}
