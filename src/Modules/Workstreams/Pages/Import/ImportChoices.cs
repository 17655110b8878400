using Governance.Platform.Ui;
using Governance.Workstreams.Import;
using Microsoft.AspNetCore.Http;

namespace Governance.Workstreams.Pages.Import;

/// <summary>What the sender chose beside the file, kept in the address: the sheet, the day dates count from, a field for each column.</summary>
internal static class ImportChoices
{
    public const string Notes = "Notes";
    public const string Unset = "";

    private const string Prefix = "column-";

    public static string Name(string letter) => Prefix + letter;

    /// <summary>Columns somebody chose a field for; an empty choice leaves the guess.</summary>
    public static IReadOnlyDictionary<string, TargetField?> Read(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> values) => values
        .Where(v => v.Key.StartsWith(Prefix, StringComparison.Ordinal) && v.Value.ToString().Length > 0)
        .ToDictionary(v => v.Key[Prefix.Length..], v => Enum.TryParse<TargetField>(v.Value.ToString(), out var field) && field != TargetField.Notes ? field : (TargetField?)null, StringComparer.Ordinal);

    public static IReadOnlyList<Choice> Fields { get; } =
    [
        new(Notes, "The action’s notes"),
        .. Enum.GetValues<TargetField>().Where(f => f != TargetField.Notes).Select(f => new Choice(f.ToString(), f.Heading())),
    ];

    public static string Of(MappedColumn column) => column.Field is { } field and not TargetField.Notes ? field.ToString() : Notes;

    public static string Sure(MappedColumn column) => column.Source switch
    {
        MappingSource.Chosen => "chosen by you",
        MappingSource.Saved => "as last time",
        _ when column.Field is null => "not recognised",
        _ => column.Confidence >= 0.9 ? "sure" : $"a guess, {column.Confidence * 100:0}% sure",
    };
}
