using Governance.Platform.Messages;
using MediatR;

namespace Governance.Workstreams.Engine;

/// <summary>Marks a request whose answer depends on stored statuses: they are brought to today first.</summary>
internal interface IReadsStatus;

internal sealed class AssessedFirst<TRequest, TResponse>(StatusKeeper keeper) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IReadsStatus
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken token, RequestHandlerDelegate<TResponse> next)
    {
        await keeper.EnsureAssessed(token);
        return await next();
    }
}
