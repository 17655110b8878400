using System.Text;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Pages.Packs;
using Governance.Reports.Documents;
using Governance.Reports.Html;
using Governance.Testing.Hosting;
using Governance.Tests.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership;

/// <summary>Papers of agenda items in the board pack.</summary>
public sealed class AgendaPaperTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private static readonly DateOnly November = new(2026, 11, 19);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Papers_OfTheAgenda_AreSectionsAfterTheDecisionsInTheOrderOfTheAgenda()
    {
        await area.Database(async db =>
        {
            var items = await db.Set<AgendaItem>().Where(i => db.Set<Meeting>().Any(m => m.Id == i.MeetingId && m.On == November)).OrderBy(i => i.Order).ToListAsync();
            items[0].Paper = "# What is open\n\nThree actions.\n\n### Late\n\nOne of them.";
            return await db.SaveChangesAsync();
        });

        var document = await Draft(November);

        var ids = document.Sections.Select(s => s.Id).ToList();
        ids.IndexOf("papers").ShouldBeGreaterThan(ids.IndexOf("decisions-at-a-glance"));
        document.Sections.Where(s => s.Id.StartsWith("paper-", StringComparison.Ordinal)).Select(s => (s.Level, s.Heading)).ShouldBe([(2, "Item 1: Matters arising"), (2, "Item 7: In-depth review: Autism")]);
        document.Sections.Single(s => s.Id == "papers").Blocks.OfType<Paragraph>().Single().Runs.OfType<TextRun>().Single().Text.ShouldStartWith("2 papers, in the order of the agenda.");
        var html = Encoding.UTF8.GetString(HtmlWriter.Bytes(document));
        html.ShouldContain("<h4>What is open</h4>", Case.Sensitive, "under its section’s own heading");
        html.ShouldContain("<h5>Late</h5>");
        foreach (var format in (Rendered[])[Rendered.Word(document), Rendered.Excel(document), Rendered.Html(document)])
        {
            format.Text.ShouldContain("Item 7: In-depth review: Autism");
            format.Text.ShouldContain("support while a family waits, whatever the outcome of the assessment");
        }
    }

    [Fact]
    public async Task Papers_OfAnAgendaWithoutAny_HaveNoSection() =>
        (await Draft(new(2026, 12, 17))).Sections.ShouldNotContain(s => s.Id == "papers");

    private async Task<Document> Draft(DateOnly on)
    {
        var meeting = await area.Database(db => db.Set<Meeting>().Where(m => m.On == on && db.Set<Board>().Any(b => b.Id == m.BoardId && b.Key == "send-executive")).Select(m => m.Id).SingleAsync());
        return (await area.Send(new ComposeBoardPack(meeting))).Value;
    }
}
