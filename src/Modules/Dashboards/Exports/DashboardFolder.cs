using System.IO.Compression;
using System.Text;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Platform.Ui;
using Governance.Reports.Html;

namespace Governance.Dashboards.Exports;

/// <summary>The dashboard as a folder that opens from a file share: a page of cards and one for each measure, nothing fetched, no script.</summary>
internal sealed class DashboardFolder(Dashboard dashboard, IReadOnlyList<LargeSeries> large, string area)
{
    private static readonly DateTimeOffset Fixed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string Styles = Read("export.css");

    public IReadOnlyList<(string Name, string Text)> Files() =>
    [
        ("index.html", Page("Inclusion dashboard", Markup.Of($"{Key()}{new Cards(dashboard, s => large.Any(l => l.Whole.Measure == s.Measure) ? s.Measure.Key + ".html" : null).Of(null)}"), null)),
        .. large.Select(l => (l.Whole.Measure.Key + ".html", Page(l.Whole.Measure.Name, Measure(l), "index.html"))),
    ];

    public byte[] Zip()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Files())
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Fixed;
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    private Markup Measure(LargeSeries one)
    {
        var figure = LargeFigure.Of(dashboard with { Large = one, Asked = dashboard.Asked with { Open = one.Whole.Measure.Key } }, area);
        return Markup.Of($"{FigureMarkup.Of(figure, new())}");
    }

    private Markup Key() => Markup.Of($"<p class=\"app-small\">Dotted: England, where it publishes a figure. Each small chart has its own scale. Open one to see its axis and its table.</p>");

    private string Page(string title, Markup content, string? up)
    {
        var set = dashboard.Set;
        var faults = Markup.Join(dashboard.Around.AllFaults.Select(f => Markup.Of($"<li>{f}</li>")));
        var banner = dashboard.Around.AllFaults.Count == 0 ? null : Markup.Of($"<div class=\"app-banner\" role=\"note\"><p><b>Some extracts are late or partial.</b></p><ul>{faults}</ul></div>");
        var release = set.Release is { } r ? $"Release {r.Reference}, {r.Title}" : "Officer view";
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <title>{title}, {area}</title>
            <style>
            {Markup.Safe(Styles)}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header><b>{area}</b><span>{set.Audience.ToString()} view</span><span>{release}</span></header>
            <main id="content">
            {(up is null ? null : Markup.Of($"<p><a href=\"{up}\">All measures</a></p>"))}
            {(up is null ? Markup.Of($"<h1>{title}</h1>") : Markup.Of($"<h1 class=\"small\">{title}</h1>"))}
            <p class="app-datadate">Figures to <b>{UkText.Date(set.AsOf)}</b>{(set.Build is { } build ? ". " + build.Line : "")}</p>
            {banner}{content}
            <p class="app-small">“c” stands where a number is not shown, so that no child can be worked out. Other cells are withheld where the first could be found by subtraction. Suppression policy {UkText.Number(set.PolicyNumber)}.</p>
            </main>
            </body>
            </html>

            """).ToString();
    }

    private static string Read(string name)
    {
        using var stream = typeof(DashboardFolder).Assembly.GetManifestResourceStream("Governance.Dashboards." + name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
