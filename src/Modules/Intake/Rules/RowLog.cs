using Governance.Platform.Messages;

namespace Governance.Intake.Rules;

/// <summary>One thing found in a row.</summary>
internal readonly record struct RowNote(RuleInfo Rule, int Field, string Text);

/// <summary>What was found in the row now read.</summary>
internal sealed class RowLog
{
    private readonly List<RowNote> notes = [];

    public IReadOnlyList<RowNote> Notes => notes;

    public bool HasError { get; private set; }

    public bool HasQuery { get; private set; }

    public void Add(RuleInfo rule, int field, string text)
    {
        notes.Add(new(rule, field, text));
        HasError |= rule.Severity == Severity.Error;
        HasQuery |= rule.Severity == Severity.Query;
    }

    public void Clear()
    {
        notes.Clear();
        (HasError, HasQuery) = (false, false);
    }
}

/// <summary>A rule about one row.</summary>
internal abstract class RowRule
{
    public abstract void Check(RowBuffer row, RowLog log);
}
