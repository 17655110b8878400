using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>A published value, to be corrected.</summary>
internal sealed record GetValueToCorrect(string Key, Guid Id) : IQuery<ValueForm>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class GetValueToCorrectHandler(GovernanceDb db) : IRequestHandler<GetValueToCorrect, Result<ValueForm>>
{
    public async Task<Result<ValueForm>> Handle(GetValueToCorrect query, CancellationToken token)
    {
        var value = await (
            from v in db.Set<IndicatorValue>().AsNoTracking()
            join i in db.Set<Indicator>() on v.IndicatorId equals i.Id
            where v.Id == query.Id && i.Key == query.Key
            select v).SingleOrDefaultAsync(token);
        return value is null ? Result<ValueForm>.Missing("That value") : ValueForm.From(value);
    }
}
