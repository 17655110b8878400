namespace Governance.Platform.Ui;

/// <summary>One thing to choose.</summary>
/// <param name="Value">What is posted; empty for "none of these".</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">One line beneath, for radios and checkboxes.</param>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>Every value of an enum, posted by name.</summary>
    /// <param name="word">How each is shown.</param>
    public static IReadOnlyList<Choice> Of<T>(Func<T, string> word)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice(v.ToString(), word(v)))];

    /// <summary>Choices from rows with an id.</summary>
    public static IReadOnlyList<Choice> From<T>(IEnumerable<T> rows, Func<T, Guid> id, Func<T, string> text) =>
        [.. rows.Select(r => new Choice(id(r).ToString(), text(r)))];
}
