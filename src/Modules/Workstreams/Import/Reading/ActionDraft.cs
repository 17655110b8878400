using System.Text;

namespace Governance.Workstreams.Import.Reading;

/// <summary>An action while its rows are read.</summary>
internal sealed class ActionDraft(int row)
{
    private readonly Dictionary<TargetField, (SheetCell Cell, int Row)> _cells = [];
    private readonly Dictionary<TargetField, StringBuilder> _texts = [];
    private readonly List<string> _unmapped = [];
    private readonly List<string> _asides = [];
    private readonly List<string> _comments = [];

    public int Row => row;

    public string? Section { get; init; }

    /// <summary>The first cell of a field, with its row.</summary>
    public (SheetCell Cell, int Row)? this[TargetField field] => _cells.TryGetValue(field, out var found) ? found : null;

    /// <summary>All text of a field, continuation rows on lines of their own.</summary>
    public string? Text(TargetField field) => _texts.TryGetValue(field, out var text) ? text.ToString() : null;

    public bool Has(TargetField field) => _cells.ContainsKey(field);

    public void Set(TargetField field, SheetCell cell, int onRow)
    {
        _cells.TryAdd(field, (cell, onRow));
        var text = cell.Text.Trim();
        if (text.Length == 0)
            return;
        if (_texts.TryGetValue(field, out var all))
            all.Append('\n').Append(text);
        else
            _texts[field] = new StringBuilder(text);
    }

    public void Unmapped(MappedColumn column, string text) => _unmapped.Add(Line(column, text));

    /// <summary>Keeps a value beside the field it could not fill.</summary>
    public void Aside(MappedColumn column, string text) => _asides.Add(Line(column, text));

    public void Aside(string label, string text) => _asides.Add($"{label}: {text}");

    public void Comment(string cell, string text) => _comments.Add($"Comment on {cell}: {text.Trim()}");

    public string? Notes()
    {
        var lines = new List<string>();
        if (Text(TargetField.Notes) is { } notes)
            lines.Add(notes);
        lines.AddRange([.. _unmapped, .. _asides, .. _comments]);
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private static string Line(MappedColumn column, string text) =>
        $"{(column.Heading.Length == 0 ? $"Column {column.Letter}" : column.Heading)}: {text.Trim()}";
}
