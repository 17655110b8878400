using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Governance.EndToEndTests.Browsing;

/// <summary>One host and one browser for every test; each test gets its own window, and the data as it was.</summary>
public sealed class BrowserHouse : IAsyncLifetime
{
    public const string Name = "Browser";

    private static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];

    private readonly ConcurrentDictionary<string, string> signedIn = new(StringComparer.Ordinal);
    private IPlaywright? playwright;
    private IBrowser? browser;

    public BrowserArea Area { get; } = new();

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Chromium is null)
        {
            return;
        }

        await Area.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
            playwright!.Dispose();
            await Area.DisposeAsync();
        }
    }

    /// <summary>A new window, signed in as the persona with that role name.</summary>
    public async Task<Window> As(string roleName, bool script = true, int width = 1280)
    {
        if (!signedIn.TryGetValue(roleName, out var state))
        {
            await using var first = await Anybody(script: false);
            await first.Open("/account/sign-in");
            await first.Page.GetByRole(AriaRole.Button, new() { Name = $"Sign in as {roleName}", Exact = true }).ClickAsync();
            first.Page.Url.ShouldNotContain("sign-in");
            state = await first.Page.Context.StorageStateAsync();
            signedIn[roleName] = state;
        }

        return await Open(script, width, state);
    }

    /// <summary>A new window of somebody not signed in.</summary>
    public Task<Window> Anybody(bool script = true, int width = 1280) => Open(script, width, null);

    private async Task<Window> Open(bool script, int width, string? state)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Area.Address,
            JavaScriptEnabled = script,
            StorageState = state,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new() { Width = width, Height = 800 },
        });
        context.SetDefaultTimeout(20_000);
        return new Window(await context.NewPageAsync());
    }
}

[CollectionDefinition(BrowserHouse.Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserHouse>;
