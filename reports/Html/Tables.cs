using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Html;

/// <summary>Tables and status strips as HTML.</summary>
internal static class Tables
{
    public static Markup Of(Table table, Inlines inlines)
    {
        if (table.Rows.Count == 0)
        {
            return Markup.Of($"<p class=\"app-text\"><b>{table.Caption}.</b> {table.Empty}</p>");
        }

        var head = Markup.Join(table.Columns.Select(c => Markup.Of($"<th scope=\"col\"{Numeric(c.Type)}>{c.Heading}</th>")));
        var rows = Markup.Join(table.Rows.Select(r => Row(table, r, inlines)));
        var foot = table.Totals is { } totals ? Markup.Of($"<tfoot>{Row(table, totals, inlines)}</tfoot>") : null;
        return Scrolled(table.Caption, Markup.Of($"<table class=\"app-table\"><caption>{table.Caption}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody>{foot}</table>"));
    }

    public static Markup Of(StatusStrip strip, Inlines inlines)
    {
        var periods = Markup.Join(strip.Periods.Select(p => Markup.Of($"<th scope=\"col\" class=\"p\">{p}</th>")));
        var rows = Markup.Join(strip.Rows.Select(r => Row(strip, r, inlines)));
        return Scrolled(strip.Caption, Markup.Of($"<table class=\"app-ragtable\"><caption>{strip.Caption}</caption><thead><tr><th scope=\"col\">{strip.What}</th>{periods}<th scope=\"col\" class=\"n\">Now</th><th scope=\"col\">{strip.Since}</th><th scope=\"col\">Why</th></tr></thead><tbody>{rows}</tbody></table>"));
    }

    private static Markup Row(Table table, Row row, Inlines inlines) => Markup.Of($"<tr>{Markup.Join(row.Cells.Select((c, i) => i == 0
        ? Markup.Of($"<th scope=\"row\"{Numeric(table.Columns[i].Type)}>{inlines.Value(c)}</th>")
        : Markup.Of($"<td{Numeric(table.Columns[i].Type)}>{inlines.Value(c)}</td>")))}</tr>");

    private static Markup Row(StatusStrip strip, StatusStripRow row, Inlines inlines)
    {
        var before = Markup.Join(row.Before.Select((s, i) => Markup.Of($"<td class=\"p\" data-p=\"{strip.Periods[i]}\">{Period(s)}</td>")));
        return Markup.Of($"<tr><th scope=\"row\" class=\"w\">{inlines.Link(row.Label, row.Url)}</th>{before}<td class=\"n\">{Inlines.Status(row.Now)}</td><td class=\"m\"><span class=\"app-move\">{Markup.Safe(Svg.Arrow(row.Move))}{Say.Move(row.Move)}</span></td><td class=\"why\">{row.Why}</td></tr>");
    }

    private static Markup Period(RagStatus? status) => status is { } known
        ? Markup.Of($"<span class=\"app-cell\" data-rag=\"{known.Mark()}\">{Markup.Safe(Svg.Shape(known))}<span class=\"govuk-visually-hidden\">{known.Word()}</span></span>")
        : Markup.Of($"<span class=\"app-small\">{NoneCell.Nothing}</span>");

    private static Markup Scrolled(string label, Markup table) =>
        Markup.Of($"<div class=\"app-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{label}\">{table}</div>");

    private static Markup? Numeric(ColumnType type) =>
        type is ColumnType.Number or ColumnType.Money or ColumnType.Percent ? Markup.Of($" class=\"num\"") : null;
}
