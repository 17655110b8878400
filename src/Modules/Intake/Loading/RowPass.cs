using Governance.Intake.Children;
using Governance.Intake.Codes;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Landing;
using Governance.Intake.Reading;
using Governance.Intake.Rules;
using Governance.Platform.Figures;

namespace Governance.Intake.Loading;

/// <summary>A few thousand rows between reader and writer.</summary>
internal sealed class Chunk<TRow>
{
    public List<TRow> Rows { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Share of the file that was read when it was full.</summary>
    public int Percent { get; set; }

    public List<NamedChild> Named { get; } = [];
}

/// <summary>Reads rows, checks them, and makes the rows that are kept. One buffer serves them all.</summary>
internal sealed class RowPass<TRow>(Lander<TRow> lander, ReadingContext context, LoadOrder order, Pseudonyms pseudonyms, RuleTally tally, bool named)
    where TRow : LandedRow
{
    private readonly RowBuffer row = new(context, order.Map!.Places(context.Schema));
    private readonly RowLog log = new();
    private readonly FieldReader[] fields = [.. Enumerable.Range(0, context.Schema.Fields.Count).Select(i => new FieldReader(context, i))];
    private readonly RowRule[] rules = [.. RuleSet.For(context.Schema)];
    private readonly string[] headings = [.. context.Schema.Fields.Select(order.Map!.Heading)];
    private readonly SafeValue safe = new(context.Schema, context.Codes);
    private readonly ChildPart? child = context.Schema.Child ? new ChildPart(context.Schema, pseudonyms, order.Sender) : null;
    private readonly NamedPart names = new(context.Schema);
    private readonly int symbol = context.Schema.At("value");

    public int Read { get; private set; }

    public int Loaded { get; private set; }

    public int Held { get; private set; }

    public int Queried { get; private set; }

    public int Quarantined { get; private set; }

    public void Next(IRowSource source, Chunk<TRow> chunk)
    {
        Read++;
        log.Clear();
        row.Start(source);
        if (source.Count > source.Headings.Count && HasMore(source))
        {
            log.Add(Catalogue.ShortRow, -1, $"The row has {source.Count} cells and there are {source.Headings.Count} headings.");
        }

        foreach (var field in fields)
        {
            field.Read(row, log);
        }

        foreach (var rule in rules)
        {
            rule.Check(row, log);
        }

        if (log.Notes.Count > 0)
        {
            Note(chunk);
        }

        if (log.HasError)
        {
            Quarantined++;
            return;
        }

        Keep(chunk);
    }

    private static bool HasMore(IRowSource source)
    {
        for (var i = source.Headings.Count; i < source.Count; i++)
        {
            if (!Cells.Trim(source.Cell(i)).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void Keep(Chunk<TRow> chunk)
    {
        var kept = child?.Of(row) ?? default;
        chunk.Rows.Add(lander.Make(row, order.Stamp, kept));
        Queried += log.HasQuery ? 1 : 0;
        if (row.Symbol(symbol) == FigureSymbol.None)
        {
            Loaded++;
        }
        else
        {
            Held++;
        }

        if (named && child is not null)
        {
            chunk.Named.Add(names.Of(row, kept.Child));
        }
    }

    private void Note(Chunk<TRow> chunk)
    {
        for (var i = 0; i < log.Notes.Count; i++)
        {
            var note = log.Notes[i];
            var first = true;
            for (var before = 0; before < i && first; before++)
            {
                first = log.Notes[before].Rule != note.Rule;
            }

            // A rule broken twice in a row is one row, with both reasons kept.
            if (tally.Count(note.Rule, first ? 1 : 0))
            {
                var field = note.Field < 0 ? null : context.Schema.Fields[note.Field];
                chunk.Findings.Add(tally.Finding(row.RowNumber, note.Rule, field is null ? "" : headings[note.Field], field is null ? "" : safe.Show(field, row.Raw(note.Field)), note.Text));
            }
        }
    }
}
