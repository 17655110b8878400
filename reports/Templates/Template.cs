using System.Text;
using System.Text.RegularExpressions;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;

namespace Governance.Reports.Templates;

/// <summary>The standing words of a report: Markdown with front matter. Each heading <c>## Words {#id}</c> starts a section.</summary>
public sealed partial record Template
{
    private Template()
    {
    }

    /// <summary>Title of the report.</summary>
    public string Title { get; private init; } = "";

    /// <summary>Which one it is, with placeholders.</summary>
    public string Subtitle { get; private init; } = "";

    /// <summary>Names that must be given to <see cref="Fill"/>.</summary>
    public IReadOnlyList<string> Placeholders { get; private init; } = [];

    private IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Reads one of the product's templates, such as <c>board-pack</c>.</summary>
    public static Result<Template> Load(string name) => Resource.Find($"Templates/{name}.md") is null
        ? Result<Template>.Missing($"The report template “{name}”")
        : Parse(Resource.Text($"Templates/{name}.md"));

    /// <summary>Reads a template. Refuses one without front matter, with a placeholder it does not declare, or with two sections of one id.</summary>
    public static Result<Template> Parse(string text)
    {
        if (FrontMatter.Read(text) is not { } front)
        {
            return new Problem("template-front-matter", "The template does not start with front matter between two lines of three hyphens. Add title, subtitle and placeholders.");
        }

        var template = new Template
        {
            Title = front.Values.GetValueOrDefault("title", ""),
            Subtitle = front.Values.GetValueOrDefault("subtitle", ""),
            Placeholders = front.Values.GetValueOrDefault("placeholders", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Sections = [.. TemplateSections.Of(front.Body)],
        };
        var problems = TemplateRules.Check(template, template.Sections);
        return problems.Count == 0 ? template : Result<Template>.Invalid(problems);
    }

    /// <summary>Puts the values in. Refuses a value that is missing and one that no placeholder takes. Values are plain text: Markdown in them is shown as typed.</summary>
    public Result<FilledTemplate> Fill(IReadOnlyDictionary<string, string> values)
    {
        var problems = Placeholders.Where(p => !values.ContainsKey(p)).Select(p => new Problem("template-value-missing", $"The report has no value for “{p}”.", p))
            .Concat(values.Keys.Where(k => !Placeholders.Contains(k, StringComparer.Ordinal)).Order(StringComparer.Ordinal).Select(k => new Problem("template-placeholder-unknown", $"The template has no place for “{k}”.", k)))
            .ToList();
        return problems.Count > 0
            ? Result<FilledTemplate>.Invalid(problems)
            : new FilledTemplate(
                Put(Title, values, Plain),
                Put(Subtitle, values, Plain),
                [.. Sections.Select(s => s with { Heading = Put(s.Heading, values, Plain), Blocks = [.. s.Blocks.Select(b => new MarkdownText(Put(((MarkdownText)b).Markdown, values, Escaped)))] })]);
    }

    internal static IEnumerable<string> PlaceholdersIn(string text) => Place().Matches(text).Select(m => m.Groups["name"].Value);

    private static string Put(string text, IReadOnlyDictionary<string, string> values, Func<string, string> how) =>
        Place().Replace(text, m => how(values[m.Groups["name"].Value]));

    private static string Plain(string value) => value;

    private static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings(" "))
        {
            escaped.Append(char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    [GeneratedRegex(@"\{\{\s*(?<name>[^{}]*?)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}

/// <summary>A template with its values.</summary>
/// <param name="Title">Title of the report.</param>
/// <param name="Subtitle">Which one it is.</param>
/// <param name="Sections">Its standing sections, in order.</param>
public sealed record FilledTemplate(string Title, string Subtitle, IReadOnlyList<Section> Sections)
{
    /// <summary>The section with this id; one that is not there is a bug and throws <see cref="InvalidOperationException"/>.</summary>
    public Section Section(string id) => Sections.Single(s => s.Id == id);
}
