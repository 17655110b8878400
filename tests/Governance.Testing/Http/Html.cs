using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Governance.Testing.Http;

/// <summary>Reading pages as a person would.</summary>
public static class Html
{
    public static async Task<IHtmlDocument> Document(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(r => r.Content(text).Address(response.RequestMessage!.RequestUri!.ToString()));
    }

    /// <summary>Text without runs of white space.</summary>
    public static string Words(this INode? node) =>
        string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Heading(this IHtmlDocument page) => page.QuerySelector("h1").Words();

    /// <summary>The message beside the field of that name, or empty.</summary>
    public static string ErrorBeside(this IHtmlDocument page, string field)
    {
        var input = page.QuerySelector($"[name='{field}']");
        var described = input?.GetAttribute("aria-describedby")?.Split(' ') ?? [];
        return string.Join(' ', described.Select(page.GetElementById).Where(e => e?.ClassList.Contains("govuk-error-message") == true).Select(e => e.Words()));
    }

    /// <summary>Messages of the error summary.</summary>
    public static IReadOnlyList<string> ErrorSummary(this IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".govuk-error-summary__list li").Select(e => e.Words())];
}
