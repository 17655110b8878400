using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>Refuses a submission: its rows go, what was found stays so that the sender can be told. Answers its id.</summary>
internal sealed record RefuseSubmission(int Number, int Version, string Reason) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Accept;
}

internal sealed class RefuseSubmissionRules : AbstractValidator<RefuseSubmission>
{
    public RefuseSubmissionRules() => RuleFor(a => a.Reason).MaximumLength(1000).WithErrorCode("reason-long").WithMessage("This must be 1,000 characters or fewer");
}

internal sealed class RefuseSubmissionHandler(GovernanceDb db) : IRequestHandler<RefuseSubmission, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(RefuseSubmission request, CancellationToken cancellationToken)
    {
        if (await db.Set<Submission>().SingleOrDefaultAsync(s => s.Number == request.Number, cancellationToken) is not { } submission)
        {
            return Result<Guid>.Missing("That submission");
        }

        if (submission.Version != request.Version)
        {
            return Result<Guid>.Conflict(SubmissionStale.Of(submission, new("Reason", "Why", request.Reason, submission.Reason)));
        }

        if (submission.State == SubmissionState.Reading)
        {
            return new Problem("still-reading", "The file is being read. Stop reading it first, or wait until it is read.");
        }

        if (submission.Refuse(request.Reason, db.User.RoleName, db.Clock.Now) is { } problem)
        {
            return problem;
        }

        // Its rows count for nothing already; the note lets the cleaner finish removing them, whatever happens now.
        db.Expect(submission, request.Version);
        db.Add(new Staging { Id = submission.Id, Kind = submission.Kind, DryRun = false, StartedAt = db.Clock.Now });
        return submission.Id;
    }
}
