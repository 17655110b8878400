using System.Globalization;
using Governance.Workstreams.Import.Columns;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Goes down the rows under the header and sorts them into actions, their continuations and everything else.</summary>
internal sealed class PlanRows(PlanSheet sheet, FoundHeader header, ColumnMapping mapping, ReadingLog log)
{
    private readonly RowShape _shape = new(mapping);
    private readonly SectionTrail _sections = new();
    private readonly Dictionary<int, MappedColumn> _columns = mapping.Columns.ToDictionary(c => c.Column);
    private ActionDraft? _current;
    private bool _inKey;

    public List<ActionDraft> Drafts { get; } = [];

    public List<SetAsideRow> SetAside { get; } = [];

    public int Continued { get; private set; }

    public int Blank { get; private set; }

    public void Read()
    {
        var data = sheet.Rows.Where(r => r.Number > header.Last).ToList();
        foreach (var above in sheet.Rows.Where(r => r.Number <= header.Last))
            Aside(above, header.Rows.Contains(above.Number) ? SetAsideKind.Header : SetAsideKind.AboveHeader);
        var expected = header.Last + 1;
        for (var at = 0; at < data.Count; at++)
        {
            Blank += data[at].Number - expected;
            expected = data[at].Number + 1;
            Sort(data[at], at + 1 < data.Count ? data[at + 1] : null);
        }
    }

    private void Sort(SheetRow row, SheetRow? next)
    {
        var own = RowShape.Own(row);
        if (own.Count == 0 && !row.Cells.Any(c => c.Comment is not null || c.Formula == FormulaState.NoValue))
            Blank++;
        else if (RepeatsHeader(row))
            Aside(row, SetAsideKind.RepeatedHeader);
        else if (RowShape.IsKeyTitle(row) || RowShape.IsKeyLine(row, _inKey))
            Key(row);
        else if (_shape.IsTotal(row))
            Total(row);
        else if (own.Count > 0 && _shape.IsSubHeading(row, next))
            SubHeading(row, own);
        else
            Content(row);
    }

    private void Key(SheetRow row)
    {
        _inKey = true;
        Aside(row, SetAsideKind.Key);
        log.Advice("key-skipped", $"Row {row.Number} explains the plan and is no action: {Text(row)}", row.Number);
    }

    private void Total(SheetRow row)
    {
        Aside(row, SetAsideKind.Total);
        log.Advice("total-skipped", $"Row {row.Number} is a total and no action: {Text(row)}", row.Number);
    }

    private void SubHeading(SheetRow row, List<SheetCell> own)
    {
        _sections.Enter(own[0].Look, string.Join(' ', own.Select(c => RowText.OneLine(c.Text))));
        _current = null;
        _inKey = false;
        Aside(row, SetAsideKind.SubHeading);
    }

    private void Content(SheetRow row)
    {
        _inKey = false;
        var title = Own(row, TargetField.Title);
        var reference = Own(row, TargetField.Reference);
        var sameReference = reference is not null && string.Equals(reference.Text.Trim(), _current?.Text(TargetField.Reference), StringComparison.OrdinalIgnoreCase);
        if (title is not null || (reference is not null && !sameReference && Shown(row, TargetField.Title) is { Blank: false }))
            Start(row, reference);
        else if (reference is not null && !sameReference)
            WithoutTitle(row);
        else if (_current is not null)
            Continue(row);
        else
            NoAction(row, "has no action text and follows no action");
    }

    private void Start(SheetRow row, SheetCell? reference)
    {
        _current = new ActionDraft(row.Number) { Section = _sections.Current };
        _sections.Action();
        Drafts.Add(_current);
        Comments(row, _current);
        foreach (var cell in row.Cells)
        {
            if (!_columns.TryGetValue(cell.Column, out var column) || cell is { Repeated: true, Merge: { } merge } && merge.FirstColumn != cell.Column)
                continue;
            if (column.Field == TargetField.Reference && cell.Repeated && reference is null)
                SharedReference(row, cell, column);
            else
                Take(row, cell, column, whole: true);
        }
    }

    private void SharedReference(SheetRow row, SheetCell cell, MappedColumn column)
    {
        log.Query("reference-shared", $"Reference \u201c{cell.Text.Trim()}\u201d is merged over several actions. This one is kept without a reference.", row.Number, column);
        _current!.Aside(column, $"{cell.Text.Trim()} (merged)");
    }

    private void Continue(SheetRow row)
    {
        Continued++;
        log.Advice("continuation", $"Row {row.Number} has no action of its own and was added to the action in row {_current!.Row}.", row.Number);
        Comments(row, _current);
        foreach (var cell in row.Cells.Where(c => !c.Repeated))
        {
            if (_columns.TryGetValue(cell.Column, out var column) && column.Field != TargetField.Reference)
                Take(row, cell, column, whole: false);
        }
    }

    private void Take(SheetRow row, SheetCell cell, MappedColumn column, bool whole)
    {
        CellChecks.Check(cell, row.Number, column, log);
        var colour = column.Field is TargetField.Rag or TargetField.Status or TargetField.Title or TargetField.Reference && cell.Look.Fill is not null;
        if (cell.Blank && !(whole && colour))
            return;
        if (column.Field is not { } field)
            _current!.Unmapped(column, cell.Text);
        else if (whole || !_current!.Has(field) || Appends(field))
            _current!.Set(field, cell, row.Number);
        else
            _current.Aside(column, cell.Text);
    }

    private static void Comments(SheetRow row, ActionDraft draft)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Comment is { } comment)
                draft.Comment(ColumnLetters.Of(cell.Column) + row.Number.ToString(CultureInfo.InvariantCulture), comment);
        }
    }

    private static bool Appends(TargetField field) => field is TargetField.Description or TargetField.Update or TargetField.SuccessMeasure
        or TargetField.Milestones or TargetField.Blockers or TargetField.ImpactEvidence or TargetField.Notes or TargetField.Owner or TargetField.Partner or TargetField.Theme;

    private void WithoutTitle(SheetRow row)
    {
        if (RowShape.Own(row).Count == 1)
        {
            NoAction(row, "has a reference and nothing else");
            return;
        }

        log.Error("title-missing", $"Row {row.Number} has no action text. Write what is to be done, or clear the row.", row.Number, mapping[TargetField.Title]);
        _current = null;
        Aside(row, SetAsideKind.NoAction);
    }

    private void NoAction(SheetRow row, string why)
    {
        Aside(row, SetAsideKind.NoAction);
        log.Query("row-without-action", $"Row {row.Number} {why}, so it is not imported: {Text(row)}", row.Number);
    }

    private void Aside(SheetRow row, SetAsideKind kind) => SetAside.Add(new SetAsideRow(row.Number, kind, Text(row)));

    private static string Text(SheetRow row) => RowText.Of(row);

    private SheetCell? Shown(SheetRow row, TargetField field) => mapping[field] is { } column ? row[column.Column] : null;

    private SheetCell? Own(SheetRow row, TargetField field) => Shown(row, field) is { Blank: false, Repeated: false } cell ? cell : null;

    private bool RepeatsHeader(SheetRow row)
    {
        var texts = row.Cells.Where(c => !c.Blank).ToList();
        var same = texts.Count(c => header.Cells.FirstOrDefault(h => h.Column == c.Column) is { } heading
            && HeadingText.Plain(c.Text) is { Length: > 0 } plain
            && (plain == HeadingText.Plain(heading.Heading) || plain == HeadingText.Plain(heading.Group)));
        return same >= 2 && same * 10 >= texts.Count * 6;
    }
}
