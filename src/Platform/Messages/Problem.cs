namespace Governance.Platform.Messages;

/// <summary>How serious a <see cref="Problem"/> is.</summary>
public enum Severity
{
    /// <summary>Nothing was done because of it.</summary>
    Error,

    /// <summary>Done, but a person should look: a value was kept as stated, guessed or set aside.</summary>
    Query,

    /// <summary>Worth knowing; nothing needs doing.</summary>
    Advice,
}

/// <summary>One thing that is wrong, said so that the reader knows what to do.</summary>
/// <param name="Code">Stable kebab-case name of the rule, such as <c>due-before-start</c>.</param>
/// <param name="Message">A sentence that says what happened and what to do.</param>
/// <param name="Field">The form field it belongs beside, or null.</param>
public sealed record Problem(string Code, string Message, string? Field = null)
{
    /// <summary>How serious it is; an error unless said.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Sheet name, for problems in a file.</summary>
    public string? Sheet { get; init; }

    /// <summary>Row number in the file, from 1.</summary>
    public int? Row { get; init; }

    /// <summary>Column as its letter and heading, such as <c>D (Due date)</c>.</summary>
    public string? Column { get; init; }
}
