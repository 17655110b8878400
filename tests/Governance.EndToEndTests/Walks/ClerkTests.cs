using Governance.EndToEndTests.Browsing;
using Governance.Partnership.Domain.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Governance.EndToEndTests.Walks;

/// <summary>Whoever keeps the record while the meeting goes on.</summary>
[Collection(BrowserHouse.Name)]
public sealed class ClerkTests(BrowserHouse house)
{
    private const string Clerk = "Board Secretary";
    private const string Meeting = "/board/send-executive/meetings/2026-11-19/run";

    [BrowserFact]
    public async Task Notes_WhileTheConnectionIsDown_AreKeptAndSavedWhenItIsBack()
    {
        await house.Area.Reset();
        await using var window = await house.As(Clerk);
        await window.Open(Meeting);
        var notes = window.Page.Locator("textarea[name='Notes.Text']").First;
        var said = window.Page.Locator("form.app-notes [data-status]").First;
        await notes.FillAsync("Said before the line dropped.");
        await Expect(said).ToContainTextAsync("Saved at");

        await window.Page.Context.SetOfflineAsync(true);
        await notes.FillAsync("Said before the line dropped. Said while it was down.");
        await Expect(said).Not.ToContainTextAsync("Saved at");
        await window.Page.Context.SetOfflineAsync(false);

        await Expect(said).ToContainTextAsync("Saved at", new() { Timeout = 60_000 });
        (await Saved()).ShouldContain("Said before the line dropped. Said while it was down.");
    }

    [BrowserFact]
    public async Task Notes_OfAPageClosedWhileTheConnectionWasDown_AreStillThereWhenItIsOpenedAgain()
    {
        await house.Area.Reset();
        await using var window = await house.As(Clerk);
        await window.Open(Meeting);
        var notes = window.Page.Locator("textarea[name='Notes.Text']").First;
        await window.Page.Context.SetOfflineAsync(true);
        await notes.FillAsync("Only this browser knows it.");
        await Expect(window.Page.Locator("form.app-notes [data-status]").First).Not.ToBeEmptyAsync();

        await window.Page.Context.SetOfflineAsync(false);
        await window.Page.GotoAsync("about:blank");
        await window.Open(Meeting);

        await Expect(window.Page.Locator("textarea[name='Notes.Text']").First).ToHaveValueAsync("Only this browser knows it.");
    }

    [BrowserFact]
    public async Task Meeting_WithoutScript_IsRecordedByItsButtons()
    {
        await house.Area.Reset();
        await using var window = await house.As(Clerk, script: false);
        await window.Open(Meeting);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Mark the others present and save" }).ClickAsync();
        await Expect(window.Page.Locator("main")).ToContainTextAsync("12 seats present of 12 filled");
        await window.Page.Locator("textarea[name='Notes.Text']").First.FillAsync("Kept without a script.");
        await window.Page.Locator("form.app-notes button[data-shortcut=save]").First.ClickAsync();

        await Expect(window.Page.Locator("textarea[name='Notes.Text']").First).ToHaveValueAsync("Kept without a script.");
        (await Saved()).ShouldContain("Kept without a script.");
    }

    private Task<List<string>> Saved() => house.Area.Database(db => db.Set<ItemNotes>().Select(n => n.Text).ToListAsync());
}
