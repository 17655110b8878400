using Governance.Platform.Contributions;
using Governance.Warehouse.Build;

namespace Governance.Dashboards.Contributions;

/// <summary>The sample area's first nights: two month ends made from history, and last night.</summary>
internal sealed class DemoBuilds(NightlyBuild build) : IDemoData
{
    public int Order => 900;

    public string What => "the first nightly builds";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        foreach (var day in new[] { month.AddMonths(-1).AddDays(-1), month.AddDays(-1), today })
        {
            var built = await build.Run(new(day, "Nightly build"), progress: null, token);
            if (!built.Ok)
            {
                throw new InvalidOperationException(built.Problems[0].Message);
            }
        }
    }
}
