using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

/// <summary>A random area: two or three dimensions, hierarchies two or three deep, kinds that have parts in some, few children in most cells; and the same area after a few were counted again, as often as wanted.</summary>
internal sealed class AnyArea
{
    private static readonly string[] Kinds = [Drafts.Main, Drafts.Special, Drafts.Unit, Drafts.Home, ""];

    private readonly Random random;
    private readonly Drafts drafts;
    private readonly List<Hierarchy> dimensions;
    private readonly List<Child> children;

    /// <param name="seed">Says which area.</param>
    /// <param name="releases">How often it is counted.</param>
    public AnyArea(int seed, int releases = 2)
    {
        random = new(seed);
        var flat = random.Next(3) > 0;
        dimensions = flat ? [Dimension(0, 5, deep: true), Dimension(1, 4, deep: true)] : [Dimension(0, 3, deep: true), Dimension(1, 3, deep: false), Dimension(2, 2, deep: false)];
        var shares = random.Next(3) == 0;
        var sums = !shares && random.Next(3) == 0;
        var kinds = !sums && random.Next(3) == 0;
        var siblings = dimensions.Count == 3 && random.Next(3) == 0;
        drafts = new(dimensions)
        {
            Measures = [new(Drafts.Plans), .. shares ? [new DraftMeasure(Drafts.InTime)] : Array.Empty<DraftMeasure>(), .. sums ? [new DraftMeasure(Drafts.Days, MeasureKind.Sum, Drafts.Plans)] : Array.Empty<DraftMeasure>()],
            Rates = [.. shares ? [new DraftRate("share", Drafts.InTime, Drafts.Plans, 100, random.Next(2))] : Array.Empty<DraftRate>(), .. sums ? [new DraftRate("average", Drafts.Days, Drafts.Plans, 1, 1)] : Array.Empty<DraftRate>(), .. kinds ? [new DraftRate("mainstream-share", Drafts.Main, Drafts.Plans, 100, 1)] : Array.Empty<DraftRate>()],
            Kinds = !kinds ? null : random.Next(2) == 0 ? [] : [0],
            Tables = siblings ? [[0, 1], [0, 2]] : [[.. Enumerable.Range(0, dimensions.Count)]],
        };
        children = [.. Enumerable.Range(0, random.Next(5, dimensions.Count == 2 ? 150 : 90)).Select(_ => Born())];
        Counted = [drafts.Count(children), .. Enumerable.Range(1, releases - 1).Select(_ => Again())];
    }

    /// <summary>What was counted, in order.</summary>
    public IReadOnlyList<DraftRelease> Counted { get; }

    private DraftRelease Again()
    {
        for (var i = random.Next(0, 4); i > 0; i--)
        {
            Restate();
        }

        return drafts.Count(children);
    }

    private void Restate()
    {
        switch (random.Next(3))
        {
            case 0:
                children.Add(Born());
                break;
            case 1 when children.Count > 1:
                children.RemoveAt(random.Next(children.Count));
                break;
            default:
                children[random.Next(children.Count)] = Born();
                break;
        }
    }

    /// <summary>The lower of two draws, so that some items hold most children and others hardly any.</summary>
    private Child Born() => new(
        [.. dimensions.Select(d => d.Items.Where(i => d.Items.All(c => c.Parent != i.Key)).ToList()).Select(l => l[Math.Min(random.Next(l.Count), random.Next(l.Count))].Key)],
        random.Next(5) > 1,
        random.Next(1, 200),
        Kinds[Math.Min(random.Next(Kinds.Length), random.Next(Kinds.Length))]);

    private Hierarchy Dimension(int number, int most, bool deep)
    {
        var items = new List<HierarchyItem> { new("all", null) };
        for (var i = random.Next(2, most + 1); i > 0; i--)
        {
            items.Add(new($"d{number}i{i}", "all"));
            for (var part = random.Next(4) == 0 && deep ? random.Next(2, 4) : 0; part > 0; part--)
            {
                items.Add(new($"d{number}i{i}p{part}", $"d{number}i{i}"));
            }
        }

        return new($"d{number}", items);
    }
}
