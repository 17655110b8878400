using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Benchmarks.Hosting;

/// <summary>The page others are measured against: six queries and a table of 25 rows, no layout, in the same host behind the same middleware.</summary>
internal static class ReferencePage
{
    public const string Path = "/reference-page";

    public static void Map(WebApplication app) => app.MapGet(Path, Get).AllowAnonymous();

    private static async Task<IResult> Get(GovernanceDb db, HttpContext context)
    {
        var token = context.RequestAborted;
        var actions = db.Set<WorkstreamAction>().AsNoTracking();
        var first = await db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number).Select(w => new { w.Id, w.Title }).FirstAsync(token);
        var all = await actions.CountAsync(a => a.WorkstreamId == first.Id, token);
        var counts = await actions.Where(a => a.WorkstreamId == first.Id).GroupBy(a => a.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(token);
        var blockers = await db.Set<Blocker>().AsNoTracking().Where(b => b.ClosedOn == null).OrderBy(b => b.OpenedOn).Select(b => b.Text).Take(5).ToListAsync(token);
        var months = await db.Set<WorkstreamPeriod>().AsNoTracking().Where(p => p.WorkstreamId == first.Id).OrderByDescending(p => p.PeriodKey).Select(p => new { p.PeriodKey, p.Status }).Take(12).ToListAsync(token);
        var rows = await actions.Where(a => a.WorkstreamId == first.Id).OrderBy(a => a.CurrentDue)
            .Select(a => new { a.Reference, a.Title, a.OwnerRole, a.CurrentDue, a.Status, a.Percent }).Take(25).ToListAsync(token);

        var html = new StringBuilder("<!doctype html><title>Reference</title><h1>").Append(Text(first.Title)).Append("</h1>");
        html.Append(CultureInfo.InvariantCulture, $"<p>{all} actions</p><ul>");
        counts.ForEach(c => html.Append(CultureInfo.InvariantCulture, $"<li>{c.Key} {c.Count}</li>"));
        blockers.ForEach(b => html.Append("<li>").Append(Text(b)).Append("</li>"));
        months.ForEach(m => html.Append(CultureInfo.InvariantCulture, $"<li>{m.PeriodKey} {m.Status}</li>"));
        html.Append("</ul><table>");
        rows.ForEach(r => html.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(r.Reference)}<td>{Text(r.Title)}<td>{Text(r.OwnerRole)}<td>{r.CurrentDue:yyyy-MM-dd}<td>{r.Status}<td>{r.Percent}</tr>"));
        return Results.Content(html.Append("</table>").ToString(), "text/html; charset=utf-8");
    }

    private static string Text(string value) => HtmlEncoder.Default.Encode(value);
}
