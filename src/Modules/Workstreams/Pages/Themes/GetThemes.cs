using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Themes;

/// <summary>Which workstream has no action under a cross-cutting theme.</summary>
internal sealed record GetThemes : IQuery<ThemesView>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

/// <summary>Actions of one workstream under one theme; those closed without completing do not count.</summary>
internal sealed record ThemeCell(string ThemeKey, int Actions)
{
    /// <summary>Depth of the heat map's hue: 0 is a true blank.</summary>
    public int Heat => Math.Min(5, Actions);
}

internal sealed record ThemeRow(int Number, string Key, string Title, IReadOnlyList<ThemeCell> Cells)
{
    /// <summary>Actions under no theme at all.</summary>
    public int Unthemed { get; init; }
}

internal sealed record ThemeHeading(string Key, string Title);

internal sealed record ThemesView(DateOnly Today, IReadOnlyList<ThemeHeading> Themes, IReadOnlyList<ThemeRow> Rows)
{
    public int Gaps => Rows.Sum(r => r.Cells.Count(c => c.Actions == 0));

    /// <summary>A sentence for each workstream with a gap.</summary>
    public IReadOnlyList<string> Sentences =>
    [
        .. from row in Rows
           let missing = row.Cells.Where(c => c.Actions == 0).Select(c => UkText.Quote(Title(c.ThemeKey))).ToList()
           where missing.Count > 0
           select $"**{row.Title}** has no action under {UkText.List(missing)}.",
    ];

    private string Title(string key) => Themes.First(t => t.Key == key).Title;
}

internal sealed class GetThemesHandler(GovernanceDb db, RuleBook book) : IRequestHandler<GetThemes, Result<ThemesView>>
{
    public async Task<Result<ThemesView>> Handle(GetThemes query, CancellationToken token)
    {
        var today = (await book.Read(token)).Today;
        var themes = await db.Set<Theme>().AsNoTracking().OrderBy(t => t.Title).Select(t => new ThemeHeading(t.Key, t.Title)).ToListAsync(token);
        var rows = await db.Set<Workstream>().AsNoTracking().Where(w => !w.GovernedElsewhere).OrderBy(w => w.Number).Select(w => new
        {
            w.Number,
            w.Key,
            w.Title,
            Actions = db.Set<WorkstreamAction>().Where(a => a.WorkstreamId == w.Id && a.ClosedOn == null).Select(a => a.Themes).ToList(),
        }).AsSingleQuery().ToListAsync(token);
        return new ThemesView(today, themes, [.. rows.Select(w => new ThemeRow(
            w.Number,
            w.Key,
            w.Title,
            [.. themes.Select(t => new ThemeCell(t.Key, w.Actions.Count(a => a.Contains(t.Key))))])
        {
            Unthemed = w.Actions.Count(a => a.Count == 0),
        })]);
    }
}
