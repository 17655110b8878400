namespace Governance.Workstreams.Import.Reading;

/// <summary>The sub-headings a row stands under. Headings that look alike are of one level.</summary>
internal sealed class SectionTrail
{
    private readonly List<(CellLook Look, string Text)> _levels = [];
    private bool _afterHeading;

    public string? Current => _levels.Count == 0 ? null : string.Join(" / ", _levels.Select(l => l.Text));

    public void Enter(CellLook look, string text)
    {
        var level = _levels.FindIndex(l => l.Look == look);
        if (level >= 0)
            _levels.RemoveRange(level, _levels.Count - level);
        else if (!_afterHeading)
            _levels.Clear();
        _levels.Add((look, text));
        _afterHeading = true;
    }

    public void Action() => _afterHeading = false;
}
