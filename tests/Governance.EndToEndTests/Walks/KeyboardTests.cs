using Governance.EndToEndTests.Browsing;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using static Microsoft.Playwright.Assertions;

namespace Governance.EndToEndTests.Walks;

/// <summary>A clerk whose hands stay on the keyboard. No test here touches a mouse.</summary>
[Collection(BrowserHouse.Name)]
public sealed class KeyboardTests(BrowserHouse house) : IAsyncLifetime
{
    private const string Board = "/board/send-executive";

    /// <summary>Five past ten on the day the executive board meets.</summary>
    public Task InitializeAsync()
    {
        house.Area.Clock.Now = new(2026, 11, 19, 10, 5, 0, TimeSpan.Zero);
        return house.Area.Reset();
    }

    public Task DisposeAsync()
    {
        house.Area.Clock.Now = TestClock.Start;
        return Task.CompletedTask;
    }

    [BrowserFact]
    public async Task LiveMeeting_ByKeyboardAlone_RecordsAttendanceANoteAndADecision()
    {
        await using var window = await Clerk();
        await window.Open($"{Board}/meetings/2026-11-19/run");

        await window.SkipToMain();
        await window.TabTo("[name='Form.Rows[0].Presence']");
        await window.Press("ArrowDown");
        await window.TabTo("[name='Form.Rows[1].Presence']");
        await window.Press("ArrowDown");
        await window.Press("ArrowDown");
        await window.TabToWords("Mark the others present and save");
        await window.Press("Enter");
        await Expect(window.Page.Locator("main")).ToContainTextAsync("11 seats present of 12 filled");
        await Expect(window.Page.Locator("main")).ToContainTextAsync("Quorate: 11 of 12 filled seats are present");

        await window.SkipToMain();
        await window.TabToWords("Workstream highlights");
        await window.Press("Enter");
        await window.TabTo("textarea[name='Notes.Text']");
        await window.Write("Ten workstreams reported.");
        await window.Press("Control+s");
        await Expect(window.Page.Locator("form.app-notes [data-status]").Nth(1)).ToContainTextAsync("Saved at");
        (await window.Focused("e => e.name")).ShouldBe("Notes.Text");
        await window.TabToWords("Record a decision under Workstream highlights");
        await window.Press("Enter");

        await Expect(window.Heading).ToHaveTextAsync("Record a decision");
        await window.SkipToMain();
        await window.TabTo("[name='Form.Title']");
        await window.Write("Ask two leads to report each fortnight");
        await window.TabTo("[name='Form.Reason']");
        await window.Write("Two workstreams are late for the third time.");
        await window.TabTo("[name='Form.Outcome']");
        await window.Press("Space");
        await window.TabTo("[name='Form.OutcomeText']");
        await window.Write("Agreed without a vote.");
        await window.TabToWords("Record the decision");
        await window.Press("Enter");

        await Expect(window.Page.Locator("main")).ToContainTextAsync("Agreed without a vote.");
        window.Page.Url.ShouldContain("/run");
        (await house.Area.Database(db => db.Set<ItemNotes>().Select(n => n.Text).ToListAsync())).ShouldContain("Ten workstreams reported.");
        (await house.Area.Database(db => db.Set<Decision>().SingleAsync(d => d.Title == "Ask two leads to report each fortnight"))).State.ShouldBe(DecisionState.Agreed);
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task AskingTheBoard_ByKeyboardAlone_FindsWhatIsMissingAndAsks()
    {
        await using var window = await Clerk();
        await window.Open($"{Board}/meetings/2026-12-17");
        await window.SkipToMain();
        await window.TabTo($"a[href='{Board}/ask']");
        await window.Press("Enter");

        await Expect(window.Heading).ToHaveTextAsync("Ask the board for a decision");
        await window.SkipToMain();
        await window.TabTo("[name='Form.Title']");
        await window.Write("Extend the parent support contract by a year");
        await window.TabTo("[name='Form.Pounds']");
        await window.Write("38000");
        await window.TabToWords("Ask the board");
        await window.Press("Enter");

        await Expect(window.Page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        await window.TabToWords("Give the reason in a sentence or two");
        await window.Press("Enter");
        (await window.Focused("e => e.name")).ShouldBe("Form.Reason");
        await window.Write("It ends in March, and families asked for it to go on.");
        await window.TabToWords("Ask the board");
        await window.Press("Enter");

        await Expect(window.Heading).ToHaveTextAsync("Extend the parent support contract by a year");
        await Expect(window.Page.Locator("main")).ToContainTextAsync("£38,000");
        await Expect(window.Page.Locator("main")).ToContainTextAsync("Record the answer");
    }

    private async Task<Window> Clerk()
    {
        var window = await house.Anybody();
        await window.Open("/account/sign-in");
        await window.TabToWords("Sign in as Board Secretary");
        await window.Press("Enter");
        await window.Page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return window;
    }
}
