using System.Net;
using AngleSharp.Html.Dom;

namespace Governance.Testing.Http;

/// <summary>Somebody with a browser that has no JavaScript: follows links, fills in forms.</summary>
public sealed class Visitor(HttpClient http) : IDisposable
{
    public HttpClient Http { get; } = http;

    /// <summary>The last response, redirects followed.</summary>
    public HttpResponseMessage Last { get; private set; } = null!;

    /// <summary>The page now open.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    public async Task<IHtmlDocument> Open(string path)
    {
        await Show(await Http.GetAsync(path));
        Last.StatusCode.ShouldBe(HttpStatusCode.OK, $"GET {path}: {Page.Body?.TextContent.Trim()}");
        return Page;
    }

    public async Task<HttpStatusCode> Try(string path)
    {
        await Show(await Http.GetAsync(path));
        return Last.StatusCode;
    }

    /// <summary>Submits the form of the page that holds <paramref name="button"/> (its text, or a field's name), with <paramref name="values"/> typed over what it holds.</summary>
    public async Task<IHtmlDocument> Submit(string button, params (string Name, string Value)[] values)
    {
        var (form, pressed) = Find(button);
        var fields = Fields(form, pressed, values);
        var content = form.Enctype == "multipart/form-data" ? Multipart(fields, []) : (HttpContent)new FormUrlEncodedContent(fields);
        return await Send(form, pressed, content, fields);
    }

    /// <summary>As <see cref="Submit"/>, with a file chosen.</summary>
    public Task<IHtmlDocument> Upload(string button, string field, string fileName, byte[] file, params (string Name, string Value)[] values) =>
        Upload(button, [(field, fileName, file)], values);

    /// <summary>As <see cref="Submit"/>, with several files chosen.</summary>
    public async Task<IHtmlDocument> Upload(string button, (string Field, string FileName, byte[] File)[] files, params (string Name, string Value)[] values)
    {
        var (form, pressed) = Find(button);
        var fields = Fields(form, pressed, values);
        return await Send(form, pressed, Multipart(fields, files), fields);
    }

    public void Dispose() => Http.Dispose();

    private (IHtmlFormElement Form, IHtmlElement? Pressed) Find(string button)
    {
        var pressed = Page.QuerySelectorAll("button, input[type=submit]").OfType<IHtmlElement>()
            .FirstOrDefault(b => b.Words() == button || b.GetAttribute("value") == button);
        var form = pressed?.Closest("form") ?? Page.QuerySelector($"[name='{button}']")?.Closest("form");
        return ((IHtmlFormElement?)form ?? throw new InvalidOperationException($"No form with '{button}' on {Page.Title}: {Page.QuerySelector("main").Words()}"), pressed);
    }

    private static List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IHtmlElement? pressed, (string Name, string Value)[] values)
    {
        var typed = values.Select(v => v.Name).ToHashSet(StringComparer.Ordinal);
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement { Type: "submit" or "button" or "file" } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name) && !typed.Contains(name))
            {
                fields.Add(new(name, value ?? ""));
            }
        }

        fields.AddRange(values.Select(v => new KeyValuePair<string, string>(v.Name, v.Value)));
        if (pressed?.GetAttribute("name") is { Length: > 0 } pressedName && !typed.Contains(pressedName))
        {
            fields.Add(new(pressedName, pressed.GetAttribute("value") ?? ""));
        }

        return fields;
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> fields, (string Field, string FileName, byte[] File)[] files)
    {
        var content = new MultipartFormDataContent();
        fields.ForEach(f => content.Add(new StringContent(f.Value), f.Key));
        foreach (var (field, fileName, file) in files)
        {
            content.Add(new ByteArrayContent(file), field, fileName);
        }

        return content;
    }

    private async Task<IHtmlDocument> Send(IHtmlFormElement form, IHtmlElement? pressed, HttpContent content, List<KeyValuePair<string, string>> fields)
    {
        var target = pressed?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = new Uri(Last.RequestMessage!.RequestUri!, string.IsNullOrEmpty(target) ? Last.RequestMessage.RequestUri!.PathAndQuery : target);
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));
            await Show(await Http.GetAsync(address.GetLeftPart(UriPartial.Path) + "?" + query));
        }
        else
        {
            await Show(await Http.PostAsync(address, content));
        }

        return Page;
    }

    private async Task Show(HttpResponseMessage response)
    {
        Last = response;
        Page = response.Content.Headers.ContentType?.MediaType == "text/html" ? await response.Document() : await new HttpResponseMessage { Content = new StringContent(""), RequestMessage = response.RequestMessage }.Document();
    }
}
