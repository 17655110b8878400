using Governance.EndToEndTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Governance.EndToEndTests.Walks;

/// <summary>A lead's five minutes, three ways.</summary>
[Collection(BrowserHouse.Name)]
public sealed class LeadTests(BrowserHouse house)
{
    private const string Lead = "Head of Specialist Provision";
    private const string Said = "Partners met on Monday and agreed the offer. Two schools start in January.";

    [BrowserFact]
    public async Task MyActions_WithScript_ChecksSavesSubmitsAndOpensTheNext()
    {
        await house.Area.Reset();
        await using var window = await house.As(Lead);
        await window.Open("/my-actions");
        var first = await window.Page.Locator("#act").InnerTextAsync();

        await Type(window);
        await window.Button("Check").ClickAsync();
        await Expect(window.Page.Locator("#result")).ToContainTextAsync("The rule says");
        window.Page.Url.ShouldNotContain("handler");
        await window.Button("Save draft").ClickAsync();
        await Expect(window.Page.Locator("[data-status]")).ToContainTextAsync("Draft saved");
        await window.Button("Submit and go to next").ClickAsync();

        await ShouldBeSubmitted(window, first);
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task MyActions_WithoutScript_ChecksSavesSubmitsAndOpensTheNext()
    {
        await house.Area.Reset();
        await using var window = await house.As(Lead, script: false);
        await window.Open("/my-actions");
        var first = await window.Page.Locator("#act").InnerTextAsync();

        await Type(window);
        await window.Button("Check").ClickAsync();
        await Expect(window.Page.Locator("#result")).ToContainTextAsync("The rule says");
        await Expect(window.Field("Form.Text")).ToHaveValueAsync(Said);
        await window.Button("Save draft").ClickAsync();
        await Expect(window.Page.Locator("[data-status]")).ToContainTextAsync("Draft saved");
        await Expect(window.Field("Form.Text")).ToHaveValueAsync(Said);
        await window.Button("Submit and go to next").ClickAsync();

        await ShouldBeSubmitted(window, first);
    }

    [BrowserFact]
    public async Task MyActions_ByKeyboardAlone_SavesSubmitsAndOpensTheNext()
    {
        await house.Area.Reset();
        await using var window = await house.As(Lead);
        await window.Open("/my-actions");
        var first = await window.Page.Locator("#act").InnerTextAsync();

        await window.SkipToMain();
        await window.TabTo("[name='Form.Text']");
        await window.Write(Said);
        await window.TabTo("[name='Form.Percent']");
        await window.Write("65");
        await window.Press("Control+s");
        await Expect(window.Page.Locator("[data-status]")).ToContainTextAsync("Draft saved");
        (await window.Focused("e => e.name")).ShouldBe("Form.Percent");
        await window.Press("Control+Enter");

        await ShouldBeSubmitted(window, first);
        window.ShouldHaveNoComplaints();
    }

    [BrowserFact]
    public async Task MyActions_WithPercentOver100_SaysSoBesideTheFieldAndKeepsTheText()
    {
        await house.Area.Reset();
        await using var window = await house.As(Lead, script: false);
        await window.Open("/my-actions");

        await Type(window);
        await window.Field("Form.Percent").FillAsync("140");
        await window.Button("Submit and go to next").ClickAsync();

        await Expect(window.Page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await window.Page.Locator(".govuk-error-summary__list a").First.ClickAsync();
        (await window.Focused("e => e.name")).ShouldBe("Form.Percent");
        await Expect(window.Field("Form.Text")).ToHaveValueAsync(Said);
    }

    [BrowserFact]
    public async Task MyActions_SavedByAnotherBrowserFirst_ShowsBothTextsAndSavesTheChosen()
    {
        await house.Area.Reset();
        await using var one = await house.As(Lead);
        await using var other = await house.As(Lead);
        await one.Open("/my-actions");
        var path = await one.Page.Locator(".app-queue a[aria-current='true']").GetAttributeAsync("href");
        await one.Open(path!);
        await other.Open(path!);

        await one.Field("Form.Text").FillAsync("Transport agreed the route.");
        await one.Button("Submit and go to next").ClickAsync();
        await one.Page.WaitForURLAsync("**submitted=**");
        await other.Field("Form.Text").FillAsync("Health named a clinician.");
        await other.Button("Submit and go to next").ClickAsync();

        await Expect(other.Page.GetByText("Nothing was overwritten.")).ToBeVisibleAsync();
        await Expect(other.Page.Locator("[data-side='yours']").Filter(new() { HasText = "Health named a clinician." })).ToHaveCountAsync(1);
        await Expect(other.Page.Locator("[data-side='theirs']").Filter(new() { HasText = "Transport agreed the route." })).ToHaveCountAsync(1);
        await other.Page.Locator("select[name='Conflict.Keep[Text]']").SelectOptionAsync(new SelectOptionValue { Label = "Yours" });
        await other.Button("Save what I chose").ClickAsync();
        await Expect(other.Page.GetByText("Nothing was overwritten.")).ToHaveCountAsync(0);
        await other.Open(path!);
        var kept = await other.Field("Form.Text").InputValueAsync();
        kept.ShouldContain("Health named a clinician.");
    }

    private static async Task Type(Window window)
    {
        await window.Field("Form.Text").FillAsync(Said);
        await window.Field("Form.Percent").FillAsync("65");
    }

    private static async Task ShouldBeSubmitted(Window window, string first)
    {
        await window.Page.WaitForURLAsync("**submitted=**");
        await Expect(window.Page.Locator("main")).ToContainTextAsync($"“{first}” is submitted");
        await Expect(window.Page.Locator("#act")).Not.ToHaveTextAsync(first);
    }
}
