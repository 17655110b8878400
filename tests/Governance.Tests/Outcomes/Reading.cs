using AngleSharp.Dom;

namespace Governance.Tests.Outcomes;

internal static class Reading
{
    /// <summary>Text as it is read aloud: a pause between one element and the next.</summary>
    public static string Said(this INode? node) =>
        string.Join(' ', (node?.GetDescendants().OfType<IText>() ?? []).SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
