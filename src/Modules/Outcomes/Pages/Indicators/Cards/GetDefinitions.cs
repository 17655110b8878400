using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Cards;

/// <summary>Every version of an indicator's definition, the newest first.</summary>
internal sealed record GetDefinitions(string Key) : IQuery<DefinitionsView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record DefinitionsView(Indicator Indicator, IReadOnlyList<Definition> Definitions, bool MayManage);

internal sealed class GetDefinitionsHandler(GovernanceDb db, Permissions permissions, ICurrentUser user) : IRequestHandler<GetDefinitions, Result<DefinitionsView>>
{
    public async Task<Result<DefinitionsView>> Handle(GetDefinitions query, CancellationToken token) =>
        await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(i => i.Key == query.Key, token) is { } indicator
            ? new DefinitionsView(
                indicator,
                await db.Set<Definition>().AsNoTracking().Where(d => d.IndicatorId == indicator.Id).OrderByDescending(d => d.Number).ToListAsync(token),
                permissions.Allows(user, OutcomesPermissions.Manage))
            : Result<DefinitionsView>.Missing("That indicator");
}
