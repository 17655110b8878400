using Governance.Benchmarks.Cases;
using Governance.Benchmarks.Data;
using Governance.Benchmarks.Measuring;

return await (args switch
{
    [PackCase.WholeProcess, var kind, var file] => PackCase.Write(kind, file),
    _ => Run(args),
});

static async Task<int> Run(string[] args)
{
    // It takes a quarter of an hour and some gigabytes: only when asked for.
    const string LongRun = "scale";
    var json = args.Contains("--json");
    var asked = args.Where(a => a != "--json").ToList();
    var cases = new (string Name, Func<BigArea, IAsyncEnumerable<Measured>> Run)[]
    {
        ("nightly", NightlyCase.Run),
        ("pages", PagesCase.Run),
        ("boards", BoardsCase.Run),
        ("dashboards", DashboardsCase.Run),
        ("pack", _ => PackCase.Run()),
        ("intake", IntakeCase.Run),
        ("disclosure", DisclosureCase.Run),
        (LongRun, _ => ScaleCase.Run()),
        ("cold-start", ColdStartCase.Run),
    };
    if (asked.Exists(a => !cases.Any(c => c.Name == a)))
    {
        await Console.Error.WriteLineAsync($"usage: dotnet run -c Release --project tests/Governance.Benchmarks -- [{string.Join('|', cases.Select(c => c.Name))}] [--json]");
        return 2;
    }

    await using var area = new BigArea();
    var all = new List<Measured>();
    foreach (var (name, run) in cases.Where(c => asked.Contains(c.Name) || (asked.Count == 0 && c.Name != LongRun)))
    {
        await Console.Error.WriteLineAsync($"Measuring {name}");
        await foreach (var measured in run(area))
        {
            all.Add(measured);
            await Console.Error.WriteLineAsync($"  {measured.What}: {measured.Ratio:0.00} ({measured.Aim}) {(measured.Met ? "met" : "not met")}");
        }
    }

    Results.Write(Console.Out, all, json);
    return 0;
}
