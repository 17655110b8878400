using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Host;

public sealed class PageCacheTests(SampleArea area) : IClassFixture<SampleArea>
{
    private const long KiB = 16384;

    [Fact]
    public async Task Connection_Opened_KeepsMoreOfTheFileThanTheEngineWould()
    {
        // The engine says the size as it was asked for: KiB are negative.
        var size = await area.Database(db => db.Database.SqlQuery<long>($"SELECT cache_size AS Value FROM pragma_cache_size").ToListAsync());

        size.ShouldHaveSingleItem().ShouldBe(-KiB);
    }
}
