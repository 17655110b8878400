using System.Text;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;
using Microsoft.AspNetCore.Html;

namespace Governance.Reports.Html;

/// <summary>Writes a document as HTML: one file that needs nothing else, or the content of a page of the site.</summary>
public static class HtmlWriter
{
    /// <summary>Writes one self-contained file; the stream stays open.</summary>
    public static void Write(Document document, Stream to)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(Page(document).ToString());
    }

    /// <summary>The file as bytes.</summary>
    public static byte[] Bytes(Document document)
    {
        using var memory = new MemoryStream();
        Write(document, memory);
        return memory.ToArray();
    }

    /// <summary>The sections for a page of the site, in the theme's classes, with no inline style or script. Headings start at h2; links to pages of the site stay.</summary>
    public static IHtmlContent RenderBody(Document document) => Sections(document, local: true);

    private static Markup Page(Document document)
    {
        var facts = Markup.Join(Facts.Of(document).Select(f => Markup.Of($"<div><dt>{f.Name}</dt><dd>{f.Value}</dd></div>")));
        var contents = Markup.Join(document.Sections.Select(s => Markup.Of($"<li data-level=\"{s.Level}\"><a class=\"govuk-link\" href=\"#{Blocks.Id(s.Id)}\">{s.Heading}</a></li>")));
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <title>{document.Title}, {document.Subtitle} ({document.Mark.ToString()})</title>
            <style>
            {Markup.Safe(Resource.Text("Html/report.css"))}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header class="running"><span><b>{document.Mark.ToString()}</b></span><span><b>{document.ProtectiveMarking}</b></span><span>{document.Title}, {document.Area}</span></header>
            <main id="content">
            <p class="area">{document.Area}</p>
            <h1>{document.Title}</h1>
            <p class="subtitle">{document.Subtitle}</p>
            <dl class="facts">{facts}</dl>
            <nav aria-labelledby="contents"><h2 class="contents" id="contents">Contents</h2><ul>{contents}</ul></nav>
            {Sections(document, local: false)}</main>
            <footer class="running"><span>Version {document.Version}</span><span>Figures to {document.DataDate}</span><span>{document.BuildId}</span></footer>
            </body>
            </html>

            """);
    }

    private static Markup Sections(Document document, bool local) => Markup.Join(document.Sections.Select(s => Blocks.Of(s, local)));
}
