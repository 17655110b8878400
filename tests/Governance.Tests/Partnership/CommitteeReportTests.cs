using System.Net;
using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Governance.Partnership.Domain;
using Governance.Partnership.Pages.Reports;
using Governance.Platform.Messages;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Governance.Tests.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership;

/// <summary>Reports to a committee: written, issued, frozen, corrected.</summary>
public sealed class CommitteeReportTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private const string Committee = "/board/childrens-partnership/reports";

    private static readonly string[] Layout =
        ["summary", "background-and-progress", "financial-implications", "legal-implications", "risk", "equalities", "corporate-parenting", "consultation-and-engagement", "conclusion", "recommendations"];

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Post_OfANewReport_IsKeptAsADraftForThoseWhoWrite()
    {
        using var director = await area.As("Director of Children's Services");
        await director.Open(Committee + "/edit");

        await director.Submit("Save the draft", [("Form.Title", "Waits"), ("Form.MeetingId", $"{await NextMeeting()}"), ("Form.Parts.Summary", "Waits **fell**.\n\n- by a week")]);

        director.Page.Heading().ShouldBe("Waits");
        director.Page.QuerySelector("#summary, section [id*=summary]").ShouldNotBeNull();
        director.Page.QuerySelector("main strong").ShouldNotBeNull();
        using var member = await area.As("Primary headteacher, board member");
        (await member.Try(director.Last.RequestMessage!.RequestUri!.AbsolutePath)).ShouldBe(HttpStatusCode.NotFound);
        await member.Open(Committee);
        member.Page.QuerySelector("main")!.TextContent.ShouldNotContain("Waits");
    }

    [Theory]
    [InlineData("Form.Title", "", "Enter the title of the report")]
    [InlineData("Form.Author", "", "Enter the role of whoever reports")]
    [InlineData("Form.MeetingId", "", "Choose the meeting it goes to")]
    [InlineData("Form.MeetingId", "0198f000-0000-7000-8000-000000000000", "Choose a meeting of this board that takes place.")]
    public async Task Post_OfSomethingWrong_SaysSoBesideTheFieldAndLosesNoText(string field, string value, string message)
    {
        using var director = await area.As("Director of Children's Services");
        await director.Open(Committee + "/edit");
        var typed = new Dictionary<string, string> { ["Form.Title"] = "Waits", ["Form.MeetingId"] = $"{await NextMeeting()}", ["Form.Parts.Equalities"] = "Kept words", [field] = value };

        await director.Submit("Save the draft", [.. typed.Select(t => (t.Key, t.Value))]);

        director.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        director.Page.ErrorBeside(field).ShouldContain(message);
        director.Page.QuerySelector("[name='Form.Parts.Equalities']")!.TextContent.ShouldContain("Kept words");
    }

    [Fact]
    public async Task Issue_OfADraftWithAPartMissing_NamesThePartAndIssuesNothing()
    {
        var draft = await Draft();
        using var secretary = await area.As("Board Secretary");
        await secretary.Open($"/board/reports/{draft}");

        await secretary.Submit("Issue the report");

        secretary.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        secretary.Page.QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("Write the part “consultation and engagement”");
        (await Report(draft)).IsIssued.ShouldBeFalse();
    }

    [Fact]
    public async Task Issue_OfAWholeReport_FreezesItsFilesInTheCommitteesLayout()
    {
        var draft = await Whole();
        using var secretary = await area.As("Board Secretary");
        await secretary.Open($"/board/reports/{draft}");
        await secretary.Submit("Issue the report");
        using var member = await area.As("Primary headteacher, board member");
        await member.Open($"/board/reports/{draft}");
        var word = await File(member, draft, "docx");

        await area.Database(db => db.Set<Board>().Where(b => b.Key == "childrens-partnership").ExecuteUpdateAsync(s => s.SetProperty(b => b.Name, "Renamed since")));

        (await File(member, draft, "docx")).ShouldBe(word);
        member.Page.QuerySelectorAll("code").Select(c => c.TextContent).ShouldContain(Convert.ToHexStringLower(SHA256.HashData(word)));
        var document = (await area.Send(new GetReport(draft))).Value.Document!;
        document.Sections.Select(s => s.Id).Where(Layout.Contains).ShouldBe(Layout);
        document.Sections.ShouldContain(s => s.Heading == "Annex: workstreams");
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("html")]
    public async Task File_OfAnIssuedReport_HoldsEveryPartInEveryFormat(string format)
    {
        var draft = await Whole();
        await Issue(draft);
        using var member = await area.As("Primary headteacher, board member");

        var text = Text(await File(member, draft, format), format);

        foreach (var part in ReportParts.All)
        {
            text.ShouldContain($"Words of {part.Name}", customMessage: format);
        }
    }

    [Fact]
    public async Task File_ForWord_IsValidAndOpensInLibreOffice()
    {
        var draft = await Whole();
        await Issue(draft);
        using var member = await area.As("Primary headteacher, board member");
        var word = await File(member, draft, "docx");
        using (var file = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false))
        {
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description).ShouldBeEmpty();
        }

        Opened.InLibreOffice(word, "docx", area.DataFolder)?.ShouldStartWith("%PDF");
    }

    [Fact]
    public async Task Issued_CannotBeChangedOrIssuedAgain()
    {
        var id = await Whole();
        await Issue(id);
        var report = await Report(id);

        (await area.Send(new IssueReport(id, report.Version))).Problems.ShouldHaveSingleItem().Code.ShouldBe("report-is-issued");
        (await area.Send(new SaveReport("childrens-partnership", id, report.Version, "Other", "Other", report.MeetingId, new()))).Problems.ShouldHaveSingleItem().Code.ShouldBe("report-is-issued");
    }

    [Fact]
    public async Task Correct_StartsADraftThatReplacesTheIssuedOneOnceIssued()
    {
        var id = await Whole();
        await Issue(id);
        using var secretary = await area.As("Board Secretary");
        await secretary.Open($"/board/reports/{id}");
        await secretary.Submit("Start a corrected report");
        await secretary.Submit("Save the draft", ("Form.Parts.Finance", "The right sum."));
        var corrected = secretary.Last.RequestMessage!.RequestUri!.AbsolutePath;
        await secretary.Submit("Issue the report");

        await secretary.Open($"/board/reports/{id}");

        secretary.Page.QuerySelector(".app-banner")!.TextContent.ShouldContain("This report was corrected.");
        secretary.Page.QuerySelector(".app-banner a")!.GetAttribute("href").ShouldBe(corrected);
        await secretary.Open(Committee);
        secretary.Page.QuerySelector("main")!.TextContent.ShouldContain("Replaced by a corrected report.");
    }

    [Fact]
    public async Task Correct_OfADraft_IsRefused() =>
        (await area.Send(new CorrectReport(await Draft()))).Problems.ShouldHaveSingleItem().Code.ShouldBe("report-is-not-issued");

    [Fact]
    public async Task Post_ByTwoWriters_ShowsBothTextsAndOverwritesNothing()
    {
        var id = await Draft();
        using var first = await area.As("Director of Children's Services");
        using var second = await area.As("Joint Commissioning Manager");
        var path = $"{Committee}/edit/{id}";
        await first.Open(path);
        await second.Open(path);
        await first.Submit("Save the draft", ("Form.Parts.Summary", "Theirs"));

        await second.Submit("Save the draft", ("Form.Parts.Summary", "Mine"));

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        second.Page.QuerySelector(".app-conflict")!.TextContent.ShouldContain("Theirs");
        second.Page.QuerySelector("[name='Form.Parts.Summary']")!.TextContent.Trim().ShouldBe("Mine");
        await second.Submit("Save the draft");
        (await Report(id)).Parts.Summary.ShouldBe("Mine");
    }

    [Fact]
    public async Task Issue_OfAReportChangedMeanwhile_IsRefused()
    {
        var id = await Whole();

        (await area.Send(new IssueReport(id, (await Report(id)).Version - 1))).Outcome.ShouldBe(Outcome.Conflict);
    }

    [Fact]
    public async Task File_ThatWasAltered_IsNotHandedOut()
    {
        var id = await Whole();
        await Issue(id);
        await area.Database(db => db.Set<ReportFile>().Where(f => f.Format == "docx").ExecuteUpdateAsync(s => s.SetProperty(f => f.Content, new byte[] { 1, 2, 3 })));
        using var member = await area.As("Primary headteacher, board member");

        (await member.Try($"/board/reports/{id}?handler=File&format=docx")).ShouldBe(HttpStatusCode.BadRequest);

        member.Page.QuerySelector("main")!.TextContent.ShouldContain("no longer matches the hash");
    }

    [Theory]
    [InlineData("Head of SEND")]
    [InlineData("Auditor")]
    public async Task Edit_ByThoseWhoDoNotWrite_IsForbidden(string persona)
    {
        using var visitor = await area.As(persona);

        (await visitor.Try(Committee + "/edit")).ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.Try($"/board/reports/{await Draft()}?handler=File&format=docx")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.Try("/board/nowhere/reports")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Guid> Draft() => area.Database(db => db.Set<CommitteeReport>().Where(r => r.IssuedAt == null).Select(r => r.Id).FirstAsync());

    /// <summary>The draft with every part written.</summary>
    private Task<Guid> Whole() => area.Database(async db =>
    {
        var report = await db.Set<CommitteeReport>().FirstAsync(r => r.IssuedAt == null);
        report.Parts = new()
        {
            Summary = "Words of Summary",
            Background = "Words of Background",
            Finance = "Words of Finance",
            Legal = "Words of Legal",
            Risk = "Words of Risk",
            Equalities = "Words of Equalities",
            CorporateParenting = "Words of CorporateParenting",
            Consultation = "Words of Consultation",
            Conclusion = "Words of Conclusion",
            Recommendations = "note Words of Recommendations\nagree the rest",
        };
        await db.SaveChangesAsync();
        return report.Id;
    });

    private async Task Issue(Guid id) => (await area.Send(new IssueReport(id, (await Report(id)).Version))).Ok.ShouldBeTrue();

    private Task<CommitteeReport> Report(Guid id) => area.Database(db => db.Set<CommitteeReport>().AsNoTracking().SingleAsync(r => r.Id == id));

    private Task<Guid> NextMeeting() => area.Database(db => (
        from meeting in db.Set<Meeting>()
        join board in db.Set<Board>() on meeting.BoardId equals board.Id
        where board.Key == "childrens-partnership" && meeting.State == MeetingState.Planned
        orderby meeting.On
        select meeting.Id).FirstAsync());

    private static Task<byte[]> File(Visitor visitor, Guid id, string format) => visitor.Http.GetByteArrayAsync($"/board/reports/{id}?handler=File&format={format}");

    private static string Text(byte[] file, string format)
    {
        if (format == "html")
        {
            return System.Text.Encoding.UTF8.GetString(file);
        }

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        }));
    }
}
