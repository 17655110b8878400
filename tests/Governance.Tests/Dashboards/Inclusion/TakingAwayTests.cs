using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Governance.Platform.Audit;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed partial class TakingAwayTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    private const string Open = "/inclusion?open=plans-in-force";

    [Fact]
    public async Task Csv_OfTheOpenFigure_HoldsExactlyWhatItsTableShows()
    {
        using var visitor = await area.As("Data Analyst");
        var page = await visitor.Open(Open);
        var shown = page.QuerySelectorAll("figure#open tbody td").Select(c => c.GetAttribute("data-v") ?? c.Words().Split(' ')[0]).Order(StringComparer.Ordinal).ToList();

        var lines = (await Text(visitor, Open + "&handler=csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldBe("time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,planning_area_code,planning_area_name,education_phase,sen_primary_need,sen_provision,setting_type,plans_in_force");
        lines.Skip(1).Select(l => l[(l.LastIndexOf(',') + 1)..]).Order(StringComparer.Ordinal).ShouldBe(shown);
        lines.Skip(1).Count(l => l.Contains(",Local authority,")).ShouldBe(page.QuerySelectorAll("figure#open tbody tr").Length);
    }

    [Fact]
    public async Task Csv_ByKindOfSetting_NamesTheKindAndKeepsTheTotal()
    {
        using var visitor = await area.As("Data Analyst");
        var page = await visitor.Open(Open + "&by=setting");
        page.QuerySelector("figure#open")!.Words().ShouldContain("by kind of setting");

        var lines = (await Text(visitor, Open + "&by=setting&handler=csv")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')).ToList();

        lines.Select(l => l[^2]).Distinct().ShouldBe(["Total", "Mainstream school", "Special school", "Further education", "Alternative provision", "Education at home"]);
        lines.GroupBy(l => l[^2]).Select(g => g.Count()).Distinct().ShouldHaveSingleItem("a row for each period of each kind");
        lines.SelectMany(l => l[^5..^2]).Distinct().ShouldBe(["Total"]);
    }

    [Fact]
    public async Task Meta_DescribesEveryFilterAndMeasureOfTheCsv()
    {
        using var visitor = await area.As("Data Analyst");

        var lines = (await Text(visitor, Open + "&handler=meta")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldBe("col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column");
        lines.Skip(1).Select(l => l.Split(',')[0]).ShouldBe(["education_phase", "sen_primary_need", "sen_provision", "setting_type", "plans_in_force"]);
        lines[^1].ShouldBe("plans_in_force,Indicator,EHC plans in force,Identification,,0,,");
    }

    [Fact]
    public async Task Svg_OfTheOpenFigure_IsADrawingOfItsOwn()
    {
        using var visitor = await area.As("Data Analyst");

        var svg = System.Xml.Linq.XDocument.Parse(await Text(visitor, Open + "&handler=svg"));

        svg.Root!.Name.ShouldBe(System.Xml.Linq.XName.Get("svg", "http://www.w3.org/2000/svg"));
        svg.Root.Attribute("aria-label")!.Value.ShouldStartWith("EHC plans in force, by area group");
        visitor.Last.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("meta")]
    [InlineData("svg")]
    public async Task File_OfNoOpenFigure_IsNotFound(string handler)
    {
        using var visitor = await area.As("Data Analyst");

        (await visitor.Try($"/inclusion?handler={handler}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Excel_OfAllMeasures_IsAWorkbookAndOnTheAuditTrail()
    {
        using var visitor = await area.As("Data Analyst");

        (await visitor.Try("/inclusion?handler=excel&need=ASD")).ShouldBe(HttpStatusCode.OK);

        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await visitor.Last.Content.ReadAsStreamAsync(), isEditable: false);
        book.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value).ShouldBe(["Notes", "Measures", "Every figure shown"], ignoreOrder: true);
        (await area.Database(db => db.Set<AuditEntry>().AnyAsync(a => a.Act == "Exported" && a.Subject == "inclusion dashboard" && a.ByRole == "Data Analyst"))).ShouldBeTrue();
    }

    [Fact]
    public async Task Folder_OfTheDashboard_LeadsOnlyToItselfAndFetchesNothing()
    {
        using var visitor = await area.As("Primary headteacher, board member");
        (await visitor.Try("/inclusion?audience=board&handler=folder")).ShouldBe(HttpStatusCode.OK);
        using var zip = new ZipArchive(await visitor.Last.Content.ReadAsStreamAsync());
        var names = zip.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);

        names.ShouldContain("index.html");
        names.ShouldContain("plans-in-force.html");
        foreach (var entry in zip.Entries)
        {
            var text = await new StreamReader(await entry.OpenAsync()).ReadToEndAsync();
            text.ShouldNotContain("<script");
            text.ShouldNotContain("src=");
            Urls().Matches(text).Select(m => m.Groups["url"].Value).Where(h => !h.StartsWith('#')).ShouldAllBe(h => names.Contains(h), entry.FullName);
        }
    }

    [Fact]
    public async Task Folder_OfABoardRelease_TellsNoReasonOfASuppression()
    {
        using var visitor = await area.As("Primary headteacher, board member");
        await visitor.Try("/inclusion?handler=folder");
        using var zip = new ZipArchive(await visitor.Last.Content.ReadAsStreamAsync());

        var text = await new StreamReader(await zip.GetEntry("index.html")!.OpenAsync()).ReadToEndAsync();

        text.ShouldContain("So that no child can be worked out");
        text.ShouldNotContain("Withheld so that another");
        text.ShouldNotContain("Too few children");
    }

    private static async Task<string> Text(Visitor visitor, string path)
    {
        (await visitor.Try(path)).ShouldBe(HttpStatusCode.OK);
        return await visitor.Last.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("href=\"(?<url>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Urls();
}
