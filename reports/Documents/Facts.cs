namespace Governance.Reports.Documents;

internal static class Facts
{
    /// <summary>What the first page says of the document, in every format the same.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(Document document) =>
    [
        ("Status", document.Mark.ToString()),
        .. document.IssuedAt is { } at ? [("Issued", Say.Moment(at))] : Array.Empty<(string, string)>(),
        ("Version", document.Version),
        ("Figures to", document.DataDate),
        ("Build", document.BuildId),
        ("Marking", document.ProtectiveMarking),
    ];
}
