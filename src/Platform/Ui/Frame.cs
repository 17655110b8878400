namespace Governance.Platform.Ui;

/// <summary>Contribution: one entry of the primary navigation.</summary>
/// <param name="Label">Sentence case, by job, such as <c>Workstreams</c>.</param>
/// <param name="Path">Site path, such as <c>/workstreams</c>; <c>/</c> is Home.</param>
/// <param name="Order">Place: Home 10, Workstreams 20, Outcomes 30, Commissioning 40, Budgets 50, Self-evaluation 60, Inspection 70, Board 80, later ones under More.</param>
/// <param name="Permission">Permission needed to enter, or empty for everybody signed in.</param>
/// <param name="More">True when it belongs under More.</param>
public sealed record NavEntry(string Label, string Path, int Order, string Permission, bool More = false)
{
    /// <summary>The entries a person sees, in order, with the one they are in marked.</summary>
    /// <param name="entries">All entries given by modules.</param>
    /// <param name="may">Whether the person holds a permission.</param>
    /// <param name="path">Path of the request.</param>
    public static IReadOnlyList<NavItem> For(IEnumerable<NavEntry> entries, Func<string, bool> may, string path)
    {
        var seen = entries.Where(e => e.Permission.Length == 0 || may(e.Permission)).OrderBy(e => e.Order).ToList();
        var current = seen.Where(e => e.Holds(path)).MaxBy(e => e.Path.Length);
        return [.. seen.Select(e => new NavItem(e.Label, e.Path, e == current, e.More))];
    }

    private bool Holds(string path) =>
        string.Equals(path, Path, StringComparison.OrdinalIgnoreCase)
        || (Path.Length > 1 && path.StartsWith(Path + "/", StringComparison.OrdinalIgnoreCase));
}

/// <summary>One entry of the primary navigation as it is shown.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">True for the part of the site the person is in.</param>
/// <param name="InMore">True when it is shown under More.</param>
public sealed record NavItem(string Label, string Href, bool Current, bool InMore);

/// <summary>What the header and footer of every page show.</summary>
public sealed record FrameView
{
    /// <summary>Signed out, with nothing known: what an error page falls back on.</summary>
    public static readonly FrameView Bare = new();

    /// <summary>The local area, such as <c>Northmere</c>.</summary>
    public string AreaName { get; init; } = "";

    /// <summary>Role of whoever is signed in, such as <c>Head of SEND</c>, or null.</summary>
    public string? Account { get; init; }

    /// <summary>Notifications not yet opened.</summary>
    public int UnreadNotifications { get; init; }

    /// <summary>Navigation this person may use.</summary>
    public IReadOnlyList<NavItem> Navigation { get; init; } = [];

    /// <summary>The build shown, such as <c>Build 2026-11-17 of 02:04, all 23 checks passed</c>, or empty before the first.</summary>
    public string BuildLine { get; init; } = "";

    /// <summary>Last day the figures cover, or null before the first build.</summary>
    public DateOnly? DataDate { get; init; }

    /// <summary>True where this person turned the keyboard shortcuts off.</summary>
    public bool ShortcutsOff { get; init; }

    /// <summary>True in the Development sample area, where anybody may sign in as a persona.</summary>
    public bool DemoMode { get; init; }
}

/// <summary>Gives the layout what it shows around every page. Given by the Host; must not fail when the database does.</summary>
public interface IFrame
{
    /// <summary>The frame for the current request.</summary>
    Task<FrameView> Read(CancellationToken token);
}
