using FluentValidation;
using MediatR;

namespace Governance.Platform.Messages;

internal sealed class ValidationBehaviour<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
    where TResponse : IResult<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken token, RequestHandlerDelegate<TResponse> next)
    {
        var problems = new List<Problem>();
        foreach (var validator in validators)
        {
            var result = await validator.ValidateAsync(request, token);
            problems.AddRange(result.Errors.Select(e => new Problem(e.ErrorCode, e.ErrorMessage, e.PropertyName)));
        }

        return problems.Count == 0 ? await next() : TResponse.Refused(Outcome.Invalid, problems);
    }
}
