using DocumentFormat.OpenXml;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;
using Governance.Reports.Prose;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>Sentences as Word runs.</summary>
internal static class Runs
{
    private const string Space = "\u00A0";

    public static OpenXmlElement[] Of(IEnumerable<Inline> runs, Context context) => [.. runs.SelectMany(r => Of(r, context))];

    public static OpenXmlElement[] Of(IEnumerable<Span> spans, Context context) => [.. spans.Select(s => Of(s, context))];

    public static W.Run Text(string text, bool bold = false, string? colour = null)
    {
        var look = new W.RunProperties();
        if (bold)
        {
            look.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (colour is not null)
        {
            look.Append(new W.Color { Val = colour });
        }

        return Run(look, text);
    }

    /// <summary>A status as a tag: shape, word and shade.</summary>
    public static IEnumerable<W.Run> Status(RagStatus status)
    {
        var look = Palette.Look(status);
        yield return Tag(Space + look.Glyph + Space, "Segoe UI Symbol");
        yield return Tag(status.Word() + Space, font: null);

        W.Run Tag(string text, string? font)
        {
            var properties = new W.RunProperties();
            if (font is not null)
            {
                properties.Append(new W.RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = font });
            }

            properties.Append(
                new W.Bold(),
                new W.BoldComplexScript(),
                new W.Color { Val = look.Ink },
                new W.Border { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = look.Edge },
                new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = look.Fill });
            return Run(properties, text);
        }
    }

    public static OpenXmlElement Link(string text, string? url, Context context)
    {
        if (SafeUrl.Of(url) is not { } safe)
        {
            return Text(text);
        }

        return new W.Hyperlink(Run(new W.RunProperties(new W.RunStyle { Val = "Hyperlink" }), text)) { Id = context.LinkTo(safe), History = true };
    }

    /// <summary>A field such as PAGE, with the result shown until Word counts.</summary>
    public static W.SimpleField Field(string instruction, string shown) => new(Text(shown)) { Instruction = $" {instruction} " };

    private static IEnumerable<OpenXmlElement> Of(Inline run, Context context) => run switch
    {
        StrongRun r => [Text(r.Text, bold: true)],
        LinkRun r => [Link(r.Text, r.Url, context)],
        StatusRun r => Status(r.Status),
        TextRun r => [Text(r.Text)],
        _ => throw new NotSupportedException(run.GetType().Name),
    };

    private static OpenXmlElement Of(Span span, Context context)
    {
        if (span.Url is not null)
        {
            return Link(span.Text, span.Url, context);
        }

        var look = new W.RunProperties();
        if (span.Code)
        {
            look.Append(new W.RunFonts { Ascii = "Consolas", HighAnsi = "Consolas", ComplexScript = "Consolas" });
        }

        if (span.Strong)
        {
            look.Append(new W.Bold(), new W.BoldComplexScript());
        }

        if (span.Emphasis)
        {
            look.Append(new W.Italic(), new W.ItalicComplexScript());
        }

        return Run(look, span.Text);
    }

    private static W.Run Run(W.RunProperties look, string text)
    {
        var run = new W.Run();
        if (look.HasChildren)
        {
            run.Append(look);
        }

        var lines = XmlText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new W.Break());
            }

            run.Append(new W.Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
