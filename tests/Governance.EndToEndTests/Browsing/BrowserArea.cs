using Governance.Platform.Clock;
using Governance.Testing.Hosting;
using Governance.Warehouse.Build;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.EndToEndTests.Browsing;

/// <summary>The sample area on a real listener, with a night built.</summary>
public sealed class BrowserArea() : TestArea(SampleArea.Template)
{
    protected override bool Listens => true;

    /// <summary>Puts the data back as it was, and builds the night again.</summary>
    public async Task StartAgain()
    {
        await Reset();
        var built = await Services.GetRequiredService<NightlyBuild>().Run(new BuildOrder(Services.GetRequiredService<UkClock>().Today, "Nightly build"), null, CancellationToken.None);
        built.Ok.ShouldBeTrue(string.Join(' ', built.Problems.Select(p => p.Message)));
    }
}
