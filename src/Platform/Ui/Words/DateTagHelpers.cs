using System.Globalization;
using Governance.Platform.Clock;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>How a day is written.</summary>
public enum DateStyle
{
    /// <summary><c>3 October 2026</c>.</summary>
    Full,

    /// <summary><c>3 Oct 2026</c>.</summary>
    Short,

    /// <summary><c>3 October</c>, with the year only in another year.</summary>
    Day,

    /// <summary><c>3 Oct</c>, with the year only in another year.</summary>
    ShortDay,

    /// <summary><c>Friday 4 December</c>, with the year only in another year.</summary>
    Weekday,

    /// <summary><c>October 2026</c>.</summary>
    Month,
}

/// <summary>The <c>time</c> element: words for people, the exact value for machines.</summary>
public static class TimeElement
{
    /// <summary>A day.</summary>
    public static IHtmlContent Day(DateOnly day, string words) =>
        Markup.Element("time", null, words).With("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>An instant, as London people say it.</summary>
    public static IHtmlContent Instant(DateTimeOffset instant, UkClock clock) =>
        Markup.Element("time", null, UkText.Instant(UkClock.Local(instant), clock.Today))
            .With("datetime", instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    internal static string Words(DateOnly day, DateStyle style, DateOnly today) => style switch
    {
        DateStyle.Short => UkText.ShortDate(day),
        DateStyle.Day => UkText.DayMonth(day, today),
        DateStyle.ShortDay => UkText.ShortDayMonth(day, today),
        DateStyle.Weekday => UkText.WeekdayDate(day, today),
        DateStyle.Month => UkText.Month(day),
        _ => UkText.Date(day),
    };
}

/// <summary>A day in words.</summary>
[HtmlTargetElement("uk-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class UkDateTagHelper(UkClock clock) : TagHelper
{
    /// <summary>The day; null writes <see cref="None"/>.</summary>
    public DateOnly? Value { get; set; }

    /// <summary>How it is written.</summary>
    public DateStyle Style { get; set; }

    /// <summary>Adds how far off it is: <c>, in 17 days</c>.</summary>
    public bool Far { get; set; }

    /// <summary>Adds how a due date stands: <c>, 18 days overdue</c>.</summary>
    public bool Due { get; set; }

    /// <summary>Words when there is no day.</summary>
    public string None { get; set; } = "not set";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is not { } day)
        {
            output.Content.SetContent(None);
            return;
        }

        output.Content.SetHtmlContent(TimeElement.Day(day, TimeElement.Words(day, Style, clock.Today)));
        if (Far || Due)
        {
            output.Content.Append(", " + (Due ? UkText.Due(day, clock.Today) : UkText.HowFar(day, clock.Today)));
        }
    }
}

/// <summary>An instant in words: <c>today at 02:04</c>.</summary>
[HtmlTargetElement("uk-instant", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class UkInstantTagHelper(UkClock clock) : TagHelper
{
    /// <summary>The instant; null writes <see cref="None"/>.</summary>
    public DateTimeOffset? Value { get; set; }

    /// <summary>Words when there is none.</summary>
    public string None { get; set; } = "never";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Value is { } instant)
        {
            output.Content.SetHtmlContent(TimeElement.Instant(instant, clock));
        }
        else
        {
            output.Content.SetContent(None);
        }
    }
}

/// <summary>An amount: <c>£37,400</c>, with pence only when there are any.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    /// <summary>Whole pence.</summary>
    public long Pence { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nw");
        output.Content.SetContent(UkText.Money(Pence));
    }
}
