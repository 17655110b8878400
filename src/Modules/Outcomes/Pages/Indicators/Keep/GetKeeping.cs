using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>An indicator with everything that is kept of it, for those who keep it.</summary>
internal sealed record GetKeeping(string Key) : IQuery<Keeping>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed record Keeping(Dossier Dossier, IReadOnlyList<Choice> Accounts, IReadOnlyList<Choice> Outcomes, IReadOnlyList<Guid> Serves, IReadOnlyList<BenchmarkDataset> Datasets)
{
    public Indicator Indicator => Dossier.Indicator;

    public string Url => $"/outcomes/indicators/{Indicator.Key}";
}

internal sealed class GetKeepingHandler(GovernanceDb db, Shelf shelf, IEnumerable<IBenchmarkSource> sources) : IRequestHandler<GetKeeping, Result<Keeping>>
{
    public async Task<Result<Keeping>> Handle(GetKeeping query, CancellationToken token)
    {
        var id = await db.Set<Indicator>().Where(i => i.Key == query.Key).Select(i => (Guid?)i.Id).SingleOrDefaultAsync(token);
        if (id is not { } known || await shelf.Read(new([known], db.Clock.Today), token) is not [var dossier])
        {
            return Result<Keeping>.Missing("That indicator");
        }

        var datasets = new List<BenchmarkDataset>();
        foreach (var source in sources)
        {
            datasets.AddRange(await source.Datasets(token));
        }

        return new Keeping(
            dossier, await KeepingChoices.Accounts(db, token), await KeepingChoices.Outcomes(db, token),
            await db.Set<Serving>().Where(s => s.IndicatorId == known).Select(s => s.OutcomeId).ToListAsync(token), datasets);
    }
}

internal static class KeepingChoices
{
    public static async Task<IReadOnlyList<Choice>> Accounts(GovernanceDb db, CancellationToken token) =>
        Choice.From(await db.Set<Account>().AsNoTracking().OrderBy(a => a.RoleName).Select(a => new { a.Id, a.RoleName }).ToListAsync(token), a => a.Id, a => a.RoleName);

    public static async Task<IReadOnlyList<Choice>> Outcomes(GovernanceDb db, CancellationToken token) =>
        Choice.From(await db.Set<StrategicOutcome>().AsNoTracking().OrderBy(o => o.Number).Select(o => new { o.Id, o.Number, o.Title }).ToListAsync(token), o => o.Id, o => $"{o.Number}. {o.Title}");
}
