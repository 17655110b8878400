using Governance.Reports.Documents;

namespace Governance.Partnership.Packs;

/// <summary>Sentences with their important words between double asterisks.</summary>
internal static class Sentences
{
    public static IEnumerable<Inline> Runs(string sentence) =>
        sentence.Split("**").Select((part, i) => (Text: part, Strong: i % 2 == 1)).Where(p => p.Text.Length > 0)
            .Select(p => p.Strong ? Inline.Strong(p.Text) : p.Text);
}
