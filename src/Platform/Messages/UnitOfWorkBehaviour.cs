using Governance.Platform.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Messages;

internal sealed class UnitOfWorkBehaviour<TRequest, TResponse>(GovernanceDb db) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, ICommand
    where TResponse : IResult<TResponse>
{
    private const int Tries = 4;

    public async Task<TResponse> Handle(TRequest request, CancellationToken token, RequestHandlerDelegate<TResponse> next)
    {
        db.Act ??= typeof(TRequest).Name;
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            try
            {
                return await Once(next, token);
            }
            catch (DbUpdateException lost) when (lost is DbUpdateConcurrencyException || Duplicates.Is(lost))
            {
                // Lost a race after the handler's own check: run it again so that it sees, and can show, what won.
                db.ChangeTracker.Clear();
            }
        }

        return TResponse.Refused(Outcome.Conflict, new Problem("conflict", "Somebody else was saving at the same moment. Nothing was overwritten; save again."));
    }

    private async Task<TResponse> Once(RequestHandlerDelegate<TResponse> next, CancellationToken token)
    {
        var response = await next();
        if (response.Outcome != Outcome.Done)
        {
            db.ChangeTracker.Clear();
            return response;
        }

        await db.SaveChangesAsync(token);
        return response;
    }
}
