using System.Globalization;
using System.Text;
using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Benchmarks.Cases;

/// <summary>A board pack for ten workstreams of fifty actions, as our document and as Markdown with the same words. No charts: pandoc draws none.</summary>
internal static class PackText
{
    private const int Workstreams = 10;
    private const int Actions = 50;

    private static readonly RagStatus[] Mix = [RagStatus.OnTrack, RagStatus.AtRisk, RagStatus.OffTrack];
    private static readonly string[] Headings = ["Reference", "Action", "Owner", "Due", "Status"];

    public static Document Ours() => new()
    {
        Title = "Board pack",
        Subtitle = "SEND Executive Board",
        Area = "Northmere",
        Mark = new Mark(MarkKind.Draft, 1),
        ProtectiveMarking = "Official",
        Version = "1.0",
        DataDate = "31 October 2026",
        BuildId = "Benchmark",
        Sections = [.. Enumerable.Range(1, Workstreams).Select(Section)],
    };

    public static string Markdown()
    {
        var text = new StringBuilder("---\ntitle: Board pack\nsubtitle: SEND Executive Board\n---\n\n");
        for (var w = 1; w <= Workstreams; w++)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {Title(w)}\n\n{Summary(w)}\n\n");
            Points(w).ForEach(p => text.Append(CultureInfo.InvariantCulture, $"- {p}\n"));
            text.Append(CultureInfo.InvariantCulture, $"\n| {string.Join(" | ", Headings)} |\n|{string.Concat(Enumerable.Repeat("---|", Headings.Length))}\n");
            for (var a = 1; a <= Actions; a++)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Reference(w, a)} | {Action(a)} | {Owner(a)} | {Due(a):d MMM yyyy} | {Status(a)} |\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"\n: Actions of {Title(w)}\n\n");
        }

        return text.ToString();
    }

    private static Section Section(int w) => new($"workstream-{w}", Title(w), 1,
    [
        new Paragraph(Summary(w)),
        new BulletList([.. Points(w).Select(p => new ListItem(p))]),
        new Table(
            $"Actions of {Title(w)}",
            [new("reference", Headings[0]), new("action", Headings[1], Weight: 4), new("owner", Headings[2], Weight: 2), new("due", Headings[3], ColumnType.Date), new("status", Headings[4], ColumnType.Status)],
            [.. Enumerable.Range(1, Actions).Select(a => new Row(Reference(w, a), Action(a), Owner(a), Due(a), Status(a)))]),
    ]);

    private static string Title(int w) => $"Workstream {w}";

    private static string Summary(int w) =>
        $"Workstream {w} is at risk: four of its fifty actions are late, and one waits on another partner. The working group met twice this month and agreed what to publish first. Families asked for shorter words and one place to look.";

    private static List<string> Points(int w) => [.. Enumerable.Range(1, 5).Select(i => $"Milestone {w}.{i} is {i * 3} days late because the data was not shared in time; it will be met by the end of the month.")];

    private static string Reference(int w, int a) => $"W{w}-{a:00}";

    private static string Action(int a) => $"Agree, publish and review offer {a} with every partner, and tell families what changed";

    private static string Owner(int a) => $"Head of service {a % 9}";

    private static DateOnly Due(int a) => new DateOnly(2027, 1, 1).AddDays(a * 3);

    private static RagStatus Status(int a) => Mix[a % Mix.Length];
}
