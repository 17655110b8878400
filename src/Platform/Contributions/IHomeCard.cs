namespace Governance.Platform.Contributions;

/// <summary>Whose home page is being put together.</summary>
public enum HomeFor
{
    /// <summary>Executive Board member, before and at the monthly review.</summary>
    BoardMember,

    /// <summary>Director of children's services or ICB executive lead.</summary>
    Director,
}

/// <summary>Where on a home page a card goes.</summary>
public enum HomePlace
{
    /// <summary>Full width, wide column first.</summary>
    Main,

    /// <summary>Right column.</summary>
    Side,

    /// <summary>Full width below both columns.</summary>
    Wide,
}

/// <summary>A number at the top of a home page that links to its section.</summary>
/// <param name="Figure">Such as <c>2 of 10</c>.</param>
/// <param name="Label">Such as <c>workstreams off track</c>.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Note">One line beneath.</param>
public sealed record HeadFigure(string Figure, string Label, string Href, string Note);

/// <summary>A button beside the heading of a home page.</summary>
/// <param name="Label">Such as <c>Take the pack (Word)</c>.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Primary">True for the one main act.</param>
public sealed record HomeAction(string Label, string Href, bool Primary = false);

/// <summary>One card.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Order">Order inside its place.</param>
/// <param name="Partial">Path of the partial view in the giving module.</param>
/// <param name="Model">Its view record.</param>
public sealed record HomeCard(HomePlace Place, int Order, string Partial, object Model)
{
    /// <summary>The page's heading, when this card has the news; the card with the lowest order wins.</summary>
    public string? Headline { get; init; }

    /// <summary>Line above the heading, such as the board's name.</summary>
    public string? Caption { get; init; }

    /// <summary>Facts for the line under the heading; the important words between double asterisks.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Numbers for the strip at the top.</summary>
    public IReadOnlyList<HeadFigure> Figures { get; init; } = [];

    /// <summary>Buttons beside the heading.</summary>
    public IReadOnlyList<HomeAction> Actions { get; init; } = [];
}

/// <summary>Contribution: what a module puts on home pages.</summary>
public interface IHomeCard
{
    /// <summary>Cards for this home that the current user may see.</summary>
    Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token);
}
