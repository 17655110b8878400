using Governance.Reports.Documents;
using Governance.Reports.Html;
using Governance.Reports.Templates;

namespace Governance.Tests.Reports;

public sealed class TemplateTests
{
    private const string Small = "---\ntitle: Report\nsubtitle: For {{area}}\nplaceholders: area\n---\n\n## About {{area}} {#about}\n\nWords of {{ area }}.\n";

    public static TheoryData<string> Names =>
        [.. typeof(Template).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Templates/", StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_TemplateOfTheProduct_FillsEveryPlaceholder(string name)
    {
        var template = Template.Load(name).Value;
        var filled = template.Fill(template.Placeholders.ToDictionary(p => p, p => $"the {p} value")).Value;
        filled.Title.ShouldNotBeEmpty();
        filled.Sections.Count.ShouldBeGreaterThan(1);
        var words = string.Join(' ', filled.Sections.SelectMany(s => s.Blocks).OfType<MarkdownText>().Select(b => b.Markdown));
        words.ShouldNotContain("{{");
        template.Placeholders.ShouldAllBe(p => (words + filled.Subtitle).Contains($"the {p} value"));
    }

    [Fact]
    public void Load_EveryTemplate_IsThere() => Names.Cast<object[]>().Select(n => n[0]).ShouldBe(new object[] { "annual", "board-pack", "committee-report", "highlight", "minutes" }, ignoreOrder: true);

    [Fact]
    public void Load_UnknownName_IsMissing() => Template.Load("../secret").Ok.ShouldBeFalse();

    [Fact]
    public void Fill_Values_GoIntoHeadingTextAndSubtitleAsPlainText()
    {
        var filled = Template.Parse(Small).Value.Fill(new Dictionary<string, string> { ["area"] = "*North* <b>mere</b>" }).Value;
        filled.Subtitle.ShouldBe("For *North* <b>mere</b>");
        filled.Section("about").Heading.ShouldBe("About *North* <b>mere</b>");
        using var writer = new StringWriter();
        HtmlWriter.RenderBody(CompleteDocument.Create() with { Sections = filled.Sections }).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        writer.ToString().ShouldContain("<p>Words of *North* &lt;b&gt;mere&lt;/b&gt;.</p>");
    }

    [Theory]
    [InlineData("## About {#a}\n\nx", "template-front-matter")]
    [InlineData("---\ntitle: T\n---\n\n## About {#a}\n\n{{who}}", "template-placeholder-unknown")]
    [InlineData("---\ntitle: T\nsubtitle: for {{who}}\n---\n\n## About {#a}\n\nx", "template-placeholder-unknown")]
    [InlineData("---\nsubtitle: T\n---\n\n## About {#a}\n\nx", "template-title")]
    [InlineData("---\ntitle: T\n---\n\nstray\n\n## About {#a}\n\nx", "template-heading")]
    [InlineData("---\ntitle: T\n---\n\n## About {#a}\n\nx\n\n## Again {#a}\n\ny", "template-section")]
    public void Parse_BadTemplate_SaysWhy(string text, string code) => Template.Parse(text).Problems.Select(p => p.Code).ShouldBe([code]);

    [Fact]
    public void Fill_ValueMissingOrUnknown_SaysWhich() =>
        Template.Parse(Small).Value.Fill(new Dictionary<string, string> { ["aera"] = "x" }).Problems.Select(p => (p.Code, p.Field))
            .ShouldBe([("template-value-missing", "area"), ("template-placeholder-unknown", "aera")]);
}
