using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Governance.Platform.Clock;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Tests.Platform.Ui;

/// <summary>Runs a tag helper and reads what it wrote as a browser would.</summary>
internal static class Rendered
{
    public static readonly UkClock Clock = new(new At(new(2026, 11, 17, 9, 41, 0, TimeSpan.Zero)));

    public static async Task<IElement> Tag(TagHelper helper, string inside = "", params TagHelperAttribute[] attributes)
    {
        var output = new TagHelperOutput("x-any", [.. attributes], (_, _) => Task.FromResult(new DefaultTagHelperContent().SetHtmlContent(inside)));
        output.Content.Clear();
        await helper.ProcessAsync(new TagHelperContext([.. attributes], new Dictionary<object, object>(), "1"), output);
        return Html(output);
    }

    public static IElement Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return Text(writer.ToString());
    }

    public static IElement Text(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    public static ViewContext View(object? model = null, string query = "")
    {
        var data = new ViewDataDictionary(new EmptyModelMetadataProvider(), new ModelStateDictionary());
        if (model is not null)
        {
            data = new ViewDataDictionary<object>(data) { Model = model };
        }

        var http = new DefaultHttpContext();
        http.Request.Path = "/actions";
        http.Request.QueryString = new QueryString(query);
        return new ViewContext { ViewData = data, HttpContext = http };
    }

    public static ModelExpression Field(this ViewContext view, string name, object? value) =>
        new(name, new ModelExplorer(new EmptyModelMetadataProvider(), new EmptyModelMetadataProvider().GetMetadataForType(value?.GetType() ?? typeof(string)), value));

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
