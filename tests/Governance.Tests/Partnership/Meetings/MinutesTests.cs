using System.Diagnostics;
using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Governance.Tests.Partnership.Meetings;

public sealed class MinutesTests(SampleArea area, ITestOutputHelper output) : MeetingDay(area)
{
    [Fact]
    public async Task Draft_OfTheLastMeeting_HoldsAttendanceNotesDecisionsAndActions()
    {
        using var member = await Area.As("Primary headteacher, board member");
        await member.Open(Last + "/minutes");

        var words = member.Page.QuerySelector("main").Words();
        words.ShouldContain("These minutes are a draft.");
        words.ShouldContain("The meeting had no quorum. Not quorate: 6 of 12 filled seats are present and 7 are needed.");
        words.ShouldContain("Six seats were present, so the board could agree only to be ratified.");
        words.ShouldContain("Agreed, to be ratified.");
        words.ShouldContain("Invite two of the twelve schools");
        member.Page.QuerySelectorAll("button").ShouldNotContain(b => b.Words() == "Record as agreed");
    }

    [Fact]
    public async Task Agree_ByTheNextMeeting_FreezesMinutesAndDecisions()
    {
        using var clerk = await Clerk();
        await clerk.Open(Last + "/minutes");
        clerk.Page.QuerySelector("#Form_MeetingId option[selected]").Words().ShouldBe("The meeting of 19 November 2026");

        await clerk.Submit("Record as agreed");

        clerk.Page.QuerySelector(".app-datadate").Words().ShouldBe("Agreed on 19 November 2026 by the meeting of 19 November 2026");
        var decision = await Decision("Hold the next in-depth review on Autism");
        decision.MinutedOn.ShouldBe(Day);
        var before = await clerk.Http.GetStringAsync(Last + "/minutes/html");
        await Area.Database(async db =>
        {
            (await db.Set<Board>().FirstAsync(b => b.Key == "send-executive")).Name = "Renamed since";
            return await db.SaveChangesAsync();
        });
        (await clerk.Http.GetStringAsync(Last + "/minutes/html")).ShouldBe(before);
        await clerk.Open(Last + "/run");
        clerk.Page.QuerySelectorAll("textarea").ShouldBeEmpty();
        var item = await Area.Database(db => db.Set<AgendaItem>().Where(i => db.Set<Meeting>().Any(m => m.Id == i.MeetingId && m.On == new DateOnly(2026, 10, 15))).Select(i => i.Id).FirstAsync());
        (await Area.Send(new Governance.Partnership.Pages.Running.SaveNotes(item, 1, "Late."))).Problems.Single().Code.ShouldBe("minutes-are-agreed");
        await Attend(clerk, present: 9);
        (await Area.Send(new Governance.Partnership.Pages.Decisions.RatifyDecision(decision.Id, (await Decision("Hold the next")).Version, await Meeting(Day), true, "Yes."))).Ok.ShouldBeTrue("minuted, and still to be ratified");
    }

    [Theory]
    [InlineData("Form.On.Year", "2020", "The meeting was on 15 October 2026")]
    [InlineData("Form.On.Year", "2027", "is still to come")]
    [InlineData("Form.On.Day", "", "must include a day")]
    public async Task Agree_ByTheChairOnAnImpossibleDay_IsRefused(string field, string value, string message)
    {
        using var clerk = await Clerk();
        await clerk.Open(Last + "/minutes");

        await clerk.Submit("Record as agreed", ("Form.MeetingId", ""), (field, value));

        clerk.Last.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        clerk.Page.ErrorSummary().Single().ShouldContain(message);
    }

    [Fact]
    public async Task Agree_AfterSomebodyElse_SaysSo()
    {
        using var first = await Clerk();
        using var second = await Area.As("Administrator");
        await first.Open(Last + "/minutes");
        await second.Open(Last + "/minutes");
        await first.Submit("Record as agreed");

        await second.Submit("Record as agreed");

        second.Last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Agree_BeforeItIsHeld_IsRefused()
    {
        var (id, version) = await Area.Database(async db => await db.Set<Meeting>().Where(m => m.On == Day && db.Set<Board>().Any(b => b.Id == m.BoardId && b.Key == "send-executive")).Select(m => new ValueTuple<Guid, int>(m.Id, m.Version)).SingleAsync());
        (await Area.Send(new Governance.Partnership.Pages.Minutes.AgreeMinutes(id, version, null, Day))).Problems.Single().Code.ShouldBe("meeting-not-held");
    }

    [Fact]
    public async Task Word_OfMinutes_IsValidAndOpensInLibreOffice()
    {
        using var member = await Area.As("Auditor");
        var bytes = await member.Http.GetByteArrayAsync(Last + "/minutes/docx");
        using (var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false))
        {
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
            file.MainDocumentPart!.Document!.InnerText.ShouldContain("Action log");
        }

        (await member.Try(Last + "/minutes/exe")).ShouldBe(HttpStatusCode.NotFound);
        (await Area.Database(db => db.Set<Governance.Platform.Audit.AuditEntry>().CountAsync(e => e.Act == "download" && e.Subject == "minutes"))).ShouldBe(1);
        if (!File.Exists("/usr/bin/soffice"))
        {
            output.WriteLine("Skipped: LibreOffice (soffice) is not installed, so the file was only validated.");
            return;
        }

        (await Pdf(bytes)).ShouldBeGreaterThan(5_000);
    }

    private static async Task<long> Pdf(byte[] word)
    {
        var folder = Directory.CreateTempSubdirectory("governance-minutes-").FullName;
        try
        {
            await File.WriteAllBytesAsync(System.IO.Path.Combine(folder, "minutes.docx"), word);
            using var office = Process.Start(new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir", folder, System.IO.Path.Combine(folder, "minutes.docx")]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            await office.WaitForExitAsync();
            return new FileInfo(System.IO.Path.Combine(folder, "minutes.pdf")).Length;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<Guid> Meeting(DateOnly on) => Area.Database(db => db.Set<Meeting>().Where(m => m.On == on && db.Set<Board>().Any(b => b.Id == m.BoardId && b.Key == "send-executive")).Select(m => m.Id).SingleAsync());
}
