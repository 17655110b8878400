using Governance.Intake.Loading;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Children;

/// <summary>Puts what identifies children into the store while it is switched on, and nowhere when it is off.</summary>
internal sealed class ChildSink(GovernanceDb db, ChildStore store, ChildKey key) : INamedChildSink
{
    private int? keepMonths;

    public async Task<bool> IsOn(CancellationToken token) => await Months(token) is not null && key.FitForStore.Ok;

    public async Task Take(Guid submission, string kind, IReadOnlyList<NamedChild> children, CancellationToken token)
    {
        if (await Months(token) is { } months)
        {
            var today = db.Clock.Today;
            await store.Keep(submission, children, today, today.AddMonths(months), token);
        }
    }

    public Task Forget(Guid submission, CancellationToken token) => store.Forget(submission, token);

    private async Task<int?> Months(CancellationToken token) =>
        keepMonths ??= await db.Set<ChildStoreSetting>().AsNoTracking().Where(s => s.IsOn).Select(s => (int?)s.KeepMonths).SingleOrDefaultAsync(token);
}
