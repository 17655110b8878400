using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Boot;

/// <summary>Loads the sample area, module by module.</summary>
internal sealed class DemoLoader(GovernanceDb db, IEnumerable<IDemoData> parts, UkClock clock)
{
    public async Task<Result<int>> Load(IProgress<string> progress, CancellationToken token)
    {
        if (await db.Users.AnyAsync(token))
        {
            return new Problem("not-empty", "This database already holds accounts. The sample area is only loaded into an empty one: name another folder with --data.");
        }

        var loaded = 0;
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            progress.Report($"Loading {part.What}");
            db.OneEntryFor = "sample area: " + part.What;
            await part.Load(clock.Today, token);
            db.ChangeTracker.Clear();
            loaded++;
        }

        return loaded;
    }
}
