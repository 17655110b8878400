using Microsoft.Playwright;

namespace Governance.EndToEndTests.Browsing;

/// <summary>One browser window that remembers everything the browser complained of: script errors, refused policies, failed requests.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly List<string> complaints = [];

    public Window(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(condition: true, error);
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"{request.Url}: {request.Failure}");
        page.Context.SetDefaultNavigationTimeout(30_000);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => complaints;

    public async Task Open(string path)
    {
        var response = await Page.GotoAsync(path);
        response!.Status.ShouldBe(200, path);
    }

    public ILocator Field(string name) => Page.Locator($"[name='{name}']").First;

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading => Page.Locator("h1");

    public void ShouldHaveNoComplaints() => complaints.ShouldBeEmpty();

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Note(bool condition, string text)
    {
        if (condition)
        {
            complaints.Add($"{Page.Url}: {text}");
        }
    }
}
