namespace Governance.Workstreams.Import.Reading;

/// <summary>Gathers which colours were read as which status, to say it once for each.</summary>
internal sealed class ColourLog(ReadingLog log)
{
    private readonly Dictionary<(MappedColumn Column, string Name, string Meaning), List<int>> _read = [];

    public void Read(MappedColumn column, string name, string meaning, int row)
    {
        if (!_read.TryGetValue((column, name, meaning), out var rows))
            _read[(column, name, meaning)] = rows = [];
        rows.Add(row);
    }

    public void Report()
    {
        foreach (var ((column, name, meaning), rows) in _read)
            log.Advice("colour-read", $"The {name} fill was read as {meaning} in {RowNumbers.Say(rows)}.", rows[0], column);
    }
}
