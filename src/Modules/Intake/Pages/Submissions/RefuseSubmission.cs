using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>Refuses a submission: its rows go, what was found stays so that the sender can be told.</summary>
internal sealed record RefuseSubmission(int Number, int Version, string Reason) : ICommand<int>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Accept;
}

internal sealed class RefuseSubmissionRules : AbstractValidator<RefuseSubmission>
{
    public RefuseSubmissionRules() => RuleFor(a => a.Reason).MaximumLength(1000).WithErrorCode("reason-long").WithMessage("This must be 1,000 characters or fewer");
}

internal sealed class RefuseSubmissionHandler(GovernanceDb db, SealedFiles files, KindDirectory kinds) : IRequestHandler<RefuseSubmission, Result<int>>
{
    public async Task<Result<int>> Handle(RefuseSubmission request, CancellationToken cancellationToken)
    {
        if (await db.Set<Submission>().SingleOrDefaultAsync(s => s.Number == request.Number, cancellationToken) is not { } submission)
        {
            return Result<int>.Missing("That submission");
        }

        if (submission.Version != request.Version)
        {
            return Result<int>.Conflict(SubmissionStale.Of(submission, new("Reason", "Why", request.Reason, submission.Reason)));
        }

        if (submission.State == SubmissionState.Reading)
        {
            return new Problem("still-reading", "The file is being read. Stop reading it first, or wait until it is read.");
        }

        if (submission.Refuse(request.Reason, db.User.RoleName, db.Clock.Now) is { } problem)
        {
            return problem;
        }

        db.Expect(submission, request.Version);
        await db.SaveChangesAsync(cancellationToken);

        // Rows of a refused submission count for nothing already; that they go may take as long as it takes.
        await kinds.Loader(submission.Kind, db.Clock.Today).Discard(submission.Kind, submission.Id, cancellationToken);
        files.Forget(submission.Id);
        return submission.Number;
    }
}
