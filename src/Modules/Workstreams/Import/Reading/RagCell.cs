using Governance.Platform.Rag;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Settles what an action claims from its RAG, its status and its colours.</summary>
internal sealed class RagCell(ColumnMapping mapping, ReadingLog log, ColourLog colours)
{
    public RagStatus? Read(ActionDraft draft)
    {
        var rag = Field(draft, TargetField.Rag);
        var status = Field(draft, TargetField.Status);
        if (rag is { } claimed && status is { } worded && claimed != worded)
            log.Query("rag-and-status-differ", $"The RAG says {claimed.Word()} and the status says {worded.Word()}. The RAG is used.", draft.Row, mapping[TargetField.Status]);
        return rag ?? status ?? (mapping[TargetField.Rag] is null && mapping[TargetField.Status] is null ? RowColour(draft) : null);
    }

    private RagStatus? Field(ActionDraft draft, TargetField field)
    {
        if (mapping[field] is not { } column || draft[field] is not { } found)
            return null;
        var coloured = Colour(found.Cell, draft, column);
        var text = draft.Text(field);
        if (text is null)
            return Coloured(coloured, found, column);
        if (found.Cell.Kind == CellKind.Error)
        {
            draft.Aside(column, text);
            return null;
        }

        var word = Worded(draft, column, text);
        if (word is null)
            return coloured?.Status is null ? null : Coloured(coloured, found, column);
        if (coloured?.Status is { } fill && fill != word && fill != RagStatus.NotStarted)
            log.Query("rag-text-and-colour-differ", $"\u201c{RowText.OneLine(text)}\u201d stands on a {coloured.Value.Name} fill. The text is used.", found.Row, column);
        return word;
    }

    private RagStatus? Worded(ActionDraft draft, MappedColumn column, string text)
    {
        var read = RagText.Read(text);
        if (read is null or { Rest: true })
            draft.Aside(column, text);
        if (read?.Doubt is { } doubt)
            log.Query("rag-in-doubt", $"\u201c{RowText.OneLine(text)}\u201d {doubt}. The text is kept in the notes.", draft.Row, column);
        else if (read is null && RagText.IsNeutral(text))
            log.Advice("status-without-rating", $"\u201c{RowText.OneLine(text)}\u201d says nothing about the RAG, which will be computed. The text is kept in the notes.", draft.Row, column);
        else if (read is null && !Symbol(text))
            log.Query("rag-not-understood", $"\u201c{RowText.OneLine(text)}\u201d is not understood as a RAG. The text is kept in the notes.", draft.Row, column);
        return read?.Status;
    }

    private RagStatus? Coloured((string Name, RagStatus? Status)? coloured, (SheetCell Cell, int Row) found, MappedColumn column)
    {
        if (coloured is not { } colour)
            return null;
        if (colour.Status is { } status)
            colours.Read(column, colour.Name, status.Word(), found.Row);
        else
            log.Query("colour-not-understood", $"The {colour.Name} fill ({found.Cell.Look.Fill}) is no RAG colour. Say the status in words.", found.Row, column);
        return colour.Status;
    }

    // Grey and blue that run on over the action's own text are the stripes of a table, not a status.
    private static (string Name, RagStatus? Status)? Colour(SheetCell cell, ActionDraft draft, MappedColumn column)
    {
        if ((Symbol(cell.Text) ? cell.Look.Ink ?? cell.Look.Fill : cell.Look.Fill) is not { } fill || RagColour.Read(fill) is not { } colour)
            return null;
        var stripe = column.Field != TargetField.Title && draft[TargetField.Title]?.Cell.Look.Fill == fill;
        return stripe && colour.Status is null or RagStatus.NotStarted or RagStatus.Complete ? null : colour;
    }

    private RagStatus? RowColour(ActionDraft draft)
    {
        foreach (var field in new[] { TargetField.Reference, TargetField.Title })
        {
            if (mapping[field] is { } column && draft[field] is { Cell.Look.Fill: { } fill } found
                && RagColour.Read(fill) is { Status: RagStatus.OffTrack or RagStatus.AtRisk or RagStatus.OnTrack } colour)
                return Coloured(colour, found, column);
        }

        return null;
    }

    private static bool Symbol(string text) => text.Trim().Length is 1 or 2 && !char.IsLetterOrDigit(text.Trim()[0]);
}
