using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Exceptions;

/// <summary>One request, for its owner to answer or anybody to read.</summary>
internal sealed record GetException(Guid Id) : IQuery<ExceptionView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record ExceptionView(ExceptionRequest Request, string Key, string Title, bool MayAnswer, DateOnly Today);

internal sealed class GetExceptionHandler(GovernanceDb db, Permissions permissions, ICurrentUser user) : IRequestHandler<GetException, Result<ExceptionView>>
{
    public async Task<Result<ExceptionView>> Handle(GetException query, CancellationToken token)
    {
        var found = await (
            from e in db.Set<ExceptionRequest>().AsNoTracking()
            join i in db.Set<Indicator>() on e.IndicatorId equals i.Id
            where e.Id == query.Id
            select new { Request = e, i.Key, i.Name }).SingleOrDefaultAsync(token);
        return found is null
            ? Result<ExceptionView>.Missing("That request")
            : new ExceptionView(
                found.Request, found.Key, Indicator.TitleOf(found.Key, found.Name),
                permissions.Allows(user, OutcomesPermissions.Explain) && OnlyTheOwnerAnswers.Check(found.Request, user) is null, db.Clock.Today);
    }
}

internal static class OnlyTheOwnerAnswers
{
    /// <summary>The owner's account; where it has none, anybody who may answer for indicators.</summary>
    public static string? Check(ExceptionRequest request, ICurrentUser user) =>
        user.IsSystem || request.OwnerAccountId is null || request.OwnerAccountId == user.AccountId
            ? null
            : $"Only its owner, the {request.OwnerRole}, answers for this indicator.";
}
