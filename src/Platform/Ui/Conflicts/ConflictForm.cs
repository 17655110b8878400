using Governance.Platform.Messages;

namespace Governance.Platform.Ui;

/// <summary>What comes back from the conflict page: both texts of every field and which to keep. Bind it as <c>Conflict</c>.</summary>
public sealed record ConflictForm
{
    /// <summary>Choice that keeps the sender's text.</summary>
    public const string KeepYours = "yours";

    /// <summary>Choice that keeps the stored text.</summary>
    public const string KeepTheirs = "theirs";

    /// <summary>Choice that keeps both, the stored text first.</summary>
    public const string KeepBoth = "both";

    private const int LongEnoughToJoin = 40;

    /// <summary>The version that was stored when the page was shown; saving with it overwrites knowingly, or conflicts again.</summary>
    public int Version { get; init; }

    /// <summary>The sender's text by field.</summary>
    public Dictionary<string, string?> Yours { get; init; } = [];

    /// <summary>The stored text by field.</summary>
    public Dictionary<string, string?> Theirs { get; init; } = [];

    /// <summary>Which to keep by field; yours where nothing is said.</summary>
    public Dictionary<string, string?> Keep { get; init; } = [];

    /// <summary>True when joining both texts makes sense: prose, not a number or a date.</summary>
    public static bool CanJoin(FieldVersions field) => Math.Max(field.Yours.Length, field.Theirs.Length) > LongEnoughToJoin;

    /// <summary>The text chosen for a field; empty for one that was not on the page.</summary>
    public string Chosen(string field)
    {
        var (yours, theirs) = (Yours.GetValueOrDefault(field) ?? "", Theirs.GetValueOrDefault(field) ?? "");
        return Keep.GetValueOrDefault(field) switch
        {
            KeepTheirs => theirs,
            KeepBoth when yours.Length == 0 || theirs.Length == 0 || string.Equals(yours, theirs, StringComparison.Ordinal) => theirs + (theirs.Length == 0 ? yours : ""),
            KeepBoth => theirs + "\n\n" + yours,
            _ => yours,
        };
    }
}
