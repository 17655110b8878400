using Governance.Platform.Security;
using MediatR;

namespace Governance.Platform.Messages;

internal sealed class PermissionBehaviour<TRequest, TResponse>(Permissions permissions, ICurrentUser user) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>, IPermitted
    where TResponse : IResult<TResponse>
{
    public Task<TResponse> Handle(TRequest request, CancellationToken token, RequestHandlerDelegate<TResponse> next) =>
        permissions.Allows(user, TRequest.Permission)
            ? next()
            : Task.FromResult(TResponse.Refused(Outcome.Forbidden, new Problem("forbidden", "Your role may not do this. An administrator can change that.")));
}
