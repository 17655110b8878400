using System.Net;
using Governance.Reports.Documents;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Tests.Workstreams.Workstreams;
using Governance.Workstreams.Contributions.Highlight;
using Governance.Workstreams.Contributions.Verbs;
using Governance.Platform.Contributions;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Workstreams.Pack;

public sealed class HighlightTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Report_OfAWorkstreamWhoseLeadDiffers_SaysSo()
    {
        var document = (await area.Send(new GetHighlight("autism"))).Value.Document;

        document.Sections.Select(s => s.Id).ShouldBe(["about", "status", "done", "next", "in-the-way", "milestones", "actions", "how-status"]);
        document.Sections.SelectMany(s => s.Blocks).OfType<Callout>().ShouldContain(c => c.Kind == CalloutKind.Differs);
        document.Sections.Single(s => s.Id == "done").Blocks.OfType<MarkdownText>().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("docx", "PK")]
    [InlineData("xlsx", "PK")]
    [InlineData("html", "<!")]
    public async Task Download_InEachFormat_IsHandedOver(string format, string start)
    {
        using var visitor = await area.As("Auditor");

        var bytes = await visitor.Bytes($"/workstreams/autism?handler=Highlight&format={format}");

        System.Text.Encoding.ASCII.GetString(bytes, 0, 2).ShouldBe(start);
    }

    [Fact]
    public async Task Download_InAnotherFormat_IsNotFound()
    {
        using var visitor = await area.As("Auditor");

        (await visitor.Try("/workstreams/autism?handler=Highlight&format=pdf")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Verb_WritesTheFile()
    {
        var path = Path.Combine(area.DataFolder, "autism.docx");
        await using var scope = area.Scope();

        var result = await scope.ServiceProvider.GetRequiredService<ReportHighlight>()
            .Run(new VerbInput(new Dictionary<string, string>(StringComparer.Ordinal) { ["workstream"] = "autism", ["out"] = path }), new Progress<string>(), default);

        result.Ok.ShouldBeTrue();
        new FileInfo(path).Length.ShouldBe(result.Counts["bytes"]);
    }

    [Fact]
    public async Task Verb_OfAWorkstreamThatIsNotThere_IsRefused()
    {
        await using var scope = area.Scope();

        var result = await scope.ServiceProvider.GetRequiredService<ReportHighlight>()
            .Run(new VerbInput(new Dictionary<string, string>(StringComparer.Ordinal) { ["workstream"] = "nowhere", ["out"] = "x.docx" }), new Progress<string>(), default);

        result.Ok.ShouldBeFalse();
        result.Problems.ShouldHaveSingleItem().Code.ShouldBe("missing");
    }
}
