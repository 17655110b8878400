using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Exceptions;

/// <summary>Says what caused it, what is done about it and by when. It goes to the board pack as written.</summary>
internal sealed record AnswerException(Guid Id, int Version, string Cause, string Recovery, DateOnly RecoverBy) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Explain;
}

internal sealed class AnswerExceptionRules : AbstractValidator<AnswerException>
{
    private const int Longest = 2000;

    public AnswerExceptionRules()
    {
        RuleFor(a => a.Cause).NotEmpty().WithMessage("Say what caused it").MaximumLength(Longest).WithMessage("This must be 2,000 characters or fewer");
        RuleFor(a => a.Recovery).NotEmpty().WithMessage("Say what is done about it").MaximumLength(Longest).WithMessage("This must be 2,000 characters or fewer");
    }
}

internal sealed class AnswerExceptionHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<AnswerException, Result<string>>
{
    public async Task<Result<string>> Handle(AnswerException command, CancellationToken token)
    {
        if (await db.Set<ExceptionRequest>().SingleOrDefaultAsync(e => e.Id == command.Id, token) is not { } request)
        {
            return Result<string>.Missing("That request");
        }

        if (OnlyTheOwnerAnswers.Check(request, user) is { } why)
        {
            return Result<string>.Forbidden(why);
        }

        if (request.Version != command.Version)
        {
            return Result<string>.Conflict(new("answer", request.ChangedBy, request.ChangedAt, request.Version,
            [
                new("Cause", "Cause", command.Cause, request.Cause),
                new("Recovery", "What is done about it", command.Recovery, request.Recovery),
                new("RecoverBy", "Recovered by", UkText.Date(command.RecoverBy), request.RecoverBy is { } by ? UkText.Date(by) : "not set"),
            ]));
        }

        if (command.RecoverBy <= request.PeriodTo)
        {
            return new Problem("recovery-before-period", $"It was off track in {request.Period.Words}: give a day after it.", "RecoverBy");
        }

        db.Expect(request, command.Version);
        request.Answer(command.Cause, command.Recovery, command.RecoverBy, db.Clock.Now, db.Clock.Today, user.RoleName);
        return await db.Set<Indicator>().Where(i => i.Id == request.IndicatorId).Select(i => i.Key).SingleAsync(token);
    }
}
