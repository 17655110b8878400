using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Outcomes.Engine;
using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>Every value of an indicator as a file, with its definitions, and who else did how.</summary>
internal sealed record ExportIndicator(string Key, DateOnly Day, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed class ExportIndicatorHandler(ISender sender, AuditTrail audit, UkClock clock) : IRequestHandler<ExportIndicator, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportIndicator request, CancellationToken token)
    {
        var found = await sender.Send(new GetIndicator(request.Key, request.Day), token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var view = found.Value;
        var about = $"{view.Indicator.Title}, as known on {UkText.Date(view.Dossier.Day)}; version {UkText.Number(view.Dossier.Definition.Number)} of the definition is in force. {LimitsWords.Say(view.Control, view.Dossier.Limits)}".TrimEnd();
        var tables = new List<Table> { Values(view), Cards(view) };
        if (view.Indicator.LimitsChoices.Count > 0)
        {
            tables.Add(Choices(view.Dossier));
        }

        if (view.Benchmark.Comparison is { } comparison)
        {
            tables.Add(Others(comparison, view.Dossier.Words));
        }

        var file = TableFile.Of($"indicator {request.Key}", request.Format, about, clock.Today, tables);
        await audit.Record("Exported", NodeTypes.Indicator, request.Key, file.Name, token);
        return file;
    }

    private static Table Values(IndicatorView view)
    {
        var (words, limits) = (view.Dossier.Words, view.Control.Chart.Limits);
        var baseline = view.Control.Baseline.Select(p => p.Id).ToHashSet();
        return new(
            "Every value",
            [
                new("period", "Period"), new("area", "Place"), new("counted", view.Dossier.Definition.CountedAs), new("out-of", view.Dossier.Definition.OutOfAs), new("value", "Value"), new("unit", "Unit"),
                new("planned", "Planned"), new("gap", "Gap"), new("status", "Status", ColumnType.Status), new("signals", "Signals", Weight: 2), new("definition", "Definition", ColumnType.Number),
                new("published", "Published", ColumnType.Date), new("before", "Published before", Weight: 2), new("file", "Came in", Weight: 2),
                new("mean", "Mean"), new("lower", "Lower limit"), new("upper", "Upper limit"), new("baseline", "Limits set from it"),
            ],
            [.. view.Dossier.Points.Reverse().Select(p => new Row(
                p.Period.Words, p.Area.Name, Figure(p.Numerator), Figure(p.Denominator), p.Value.Number is null ? p.Value.Cell : words.Say(p.Value), words.UnitWords,
                p.Planned is { } planned ? words.Say(planned) : Cell.None(), p.Gap is { } gap ? words.Signed(gap) : Cell.None(), p.Status is { } status ? status : Cell.None(),
                Signals(view, p, limits), p.Definition, UkClock.Day(p.PublishedAt), string.Join("; ", p.Former.Select(f => $"{words.Say(f.Value)} on {UkText.Date(UkClock.Day(f.PublishedAt))}")), p.File,
                Limit(view, p, limits?.Mean), Limit(view, p, limits?.Lower), Limit(view, p, limits?.Upper), baseline.Contains(p.Id) ? "Yes" : "No"))])
        { Empty = "No value is published yet." };
    }

    // Limits hold only for values measured as the newest is.
    private static Cell Limit(IndicatorView view, Point point, decimal? limit) => limit is { } line && view.Control.Points.Contains(point) ? view.Dossier.Words.Say(line) : Cell.None();

    private static Table Choices(Dossier dossier) => new(
        "What limits were set from",
        [new("version", "Version", ColumnType.Number), new("set", "Chosen", ColumnType.Date), new("by", "By", Weight: 2), new("first", "First day", ColumnType.Date), new("last", "Last day", ColumnType.Date), new("why", "Why", Weight: 3)],
        [.. dossier.Indicator.LimitsChoices.Where(l => l.SetOn <= dossier.Day).OrderBy(l => l.Number).Select(l => new Row(l.Number, l.SetOn, l.SetBy, TableFile.Day(l.First), TableFile.Day(l.Last), l.Why))])
    { Empty = "Nobody had chosen then." };

    private static Cell Signals(IndicatorView view, Point point, Limits? limits) => limits is null ? Cell.None() :
        string.Join("; ", view.Control.At(point).Select(s => SignalWords.Sentence(s, limits, [.. view.Control.Points.Select(p => p.Period)], view.Dossier.Words, newest: false)));

    private static Table Cards(IndicatorView view) => new(
        "Definitions",
        [new("version", "Version", ColumnType.Number), new("from", "In force from", ColumnType.Date), new("numerator", "Counted", Weight: 3), new("denominator", "Out of", Weight: 3), new("unit", "Unit"), new("source", "Source", Weight: 2), new("breaks", "Breaks the line"), new("why", "Why it changed", Weight: 3)],
        [.. view.Dossier.Definitions.Select(d => new Row(d.Number, d.From, d.Numerator, d.Denominator, FigureWords.Of(d).UnitWords, d.Source, d.Breaks ? "Yes" : "No", d.Why))]);

    private static Table Others(Domain.Benchmarks.Comparison comparison, FigureWords words) => new(
        $"How others did in {comparison.Period.Words}",
        [new("code", "Code"), new("place", "Place", Weight: 3), new("value", "Value"), new("kind", "Compared as", Weight: 2)],
        [
            .. OtherPlaces.Of(comparison).Select(c => new Row(c.Place.Code, c.Place.Name, c.Place.Value.Number is null ? c.Place.Value.Cell : words.Say(c.Place.Value), c.Kind)),
        ]);

    private static Cell Figure(decimal? figure) => figure is { } known ? UkText.Number(known, 2) : Cell.None();
}

/// <summary>Everybody a comparison shows, with what each is.</summary>
internal static class OtherPlaces
{
    public static IEnumerable<(Domain.Benchmarks.Compared Place, string Kind)> Of(Domain.Benchmarks.Comparison comparison)
    {
        yield return (comparison.Own, "This area");
        foreach (var neighbour in comparison.Neighbours)
        {
            yield return (neighbour, "Statistical neighbour");
        }

        if (comparison.Region is { } region)
        {
            yield return (region, "Region");
        }

        if (comparison.England is { } england)
        {
            yield return (england, "England");
        }

        if (comparison.Median is { } median)
        {
            yield return (new("", "Median of the neighbours", FigureValue.Of(median)), "Median");
        }
    }
}
