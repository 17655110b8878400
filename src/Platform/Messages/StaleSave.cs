namespace Governance.Platform.Messages;

/// <summary>One field of a refused save: what the sender wrote and what is stored now.</summary>
/// <param name="Field">Name of the form field.</param>
/// <param name="Label">Label as the page shows it.</param>
/// <param name="Yours">What the sender wrote.</param>
/// <param name="Theirs">What is stored.</param>
public sealed record FieldVersions(string Field, string Label, string Yours, string Theirs)
{
    /// <summary>True when both say the same.</summary>
    public bool Same => string.Equals(Yours, Theirs, StringComparison.Ordinal);
}

/// <summary>A save refused because somebody else saved first. Nothing was overwritten.</summary>
/// <param name="Thing">What was being saved, such as <c>update</c>.</param>
/// <param name="By">Role of the person who saved first.</param>
/// <param name="At">When they saved (UTC).</param>
/// <param name="Version">The version now stored; saving again with it overwrites knowingly.</param>
/// <param name="Fields">Every field, both texts.</param>
public sealed record StaleSave(string Thing, string By, DateTimeOffset At, int Version, IReadOnlyList<FieldVersions> Fields);
