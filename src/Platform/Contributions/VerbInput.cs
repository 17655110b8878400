using System.Globalization;

namespace Governance.Platform.Contributions;

/// <summary>What was typed after a verb, checked against its <see cref="VerbShape"/>.</summary>
/// <param name="values">Text by name of argument or option (without dashes); a flag is <c>true</c> when present.</param>
public sealed class VerbInput(IReadOnlyDictionary<string, string> values)
{
    /// <summary>Text that is required.</summary>
    public string Text(string name) => TextOrNull(name) ?? throw new InvalidOperationException($"{name} is not required by the verb's shape.");

    /// <summary>Text, or null when it was left out.</summary>
    public string? TextOrNull(string name) => values.GetValueOrDefault(name);

    /// <summary>Whether a flag was given.</summary>
    public bool Flag(string name) => values.ContainsKey(name);

    /// <summary>A day, or null when it was left out.</summary>
    public DateOnly? Day(string name) =>
        TextOrNull(name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>First day of a month, or null when it was left out.</summary>
    public DateOnly? Month(string name) =>
        TextOrNull(name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture) : null;

    /// <summary>A whole number, or null when it was left out.</summary>
    public int? Number(string name) => TextOrNull(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
