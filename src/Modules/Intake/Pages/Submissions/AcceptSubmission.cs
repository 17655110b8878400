using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>Makes the good rows of a submission count, all at once. Its sealed file goes afterwards. Answers its id.</summary>
internal sealed record AcceptSubmission(int Number, int Version, string Statement, string DropReason) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Accept;
}

internal sealed class AcceptSubmissionRules : AbstractValidator<AcceptSubmission>
{
    public AcceptSubmissionRules()
    {
        RuleFor(a => a.Statement).MaximumLength(1000).WithErrorCode("statement-long").WithMessage("This must be 1,000 characters or fewer");
        RuleFor(a => a.DropReason).MaximumLength(1000).WithErrorCode("reason-long").WithMessage("This must be 1,000 characters or fewer");
    }
}

internal sealed class AcceptSubmissionHandler(GovernanceDb db, KindDirectory kinds, AgreementGuard agreements, IEnumerable<IPublishStep> steps)
    : IRequestHandler<AcceptSubmission, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AcceptSubmission request, CancellationToken cancellationToken)
    {
        if (await db.Set<Submission>().SingleOrDefaultAsync(s => s.Number == request.Number, cancellationToken) is not { } submission)
        {
            return Result<Guid>.Missing("That submission");
        }

        if (submission.Version != request.Version)
        {
            return Result<Guid>.Conflict(SubmissionStale.Of(submission, new("Statement", "On what grounds you accept it", request.Statement, submission.Statement)));
        }

        var kind = kinds.Find(submission.Kind, db.Clock.Today)!;
        var others = await Others(submission, kind, cancellationToken);
        var before = Before(submission, others);
        var problem = submission.Accept(request.Statement, request.DropReason, before, db.User.RoleName, db.Clock.Now) ?? await agreements.Check(kind, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(submission, request.Version);
        Place(submission, others, kind);
        foreach (var step in steps)
        {
            var done = await step.Publish(submission, cancellationToken);
            if (!done.Ok)
            {
                return done.As<Guid>();
            }
        }

        return submission.Id;
    }

    /// <summary>Good rows of the submission this one is compared with.</summary>
    internal static int? Before(Submission submission, IEnumerable<Submission> accepted) =>
        accepted.Where(s => s.To <= submission.To).OrderByDescending(s => s.To).ThenByDescending(s => s.Number).Select(s => (int?)(s.Loaded + s.Held)).FirstOrDefault();

    private async Task<List<Submission>> Others(Submission submission, KindShape kind, CancellationToken token)
    {
        var accepted = await db.Set<Submission>()
            .Where(s => s.Kind == submission.Kind && s.SenderId == submission.SenderId && s.State == SubmissionState.Accepted && s.Id != submission.Id).ToListAsync(token);
        return kind.ManyFiles ? accepted.FindAll(s => s.FileName == submission.FileName) : accepted;
    }

    // A later file for the same period restates the earlier; of a stock only the latest period counts.
    private static void Place(Submission submission, List<Submission> accepted, KindShape kind)
    {
        if (accepted.Where(s => s.Period == submission.Period && s.Standing != Standing.Restated).MaxBy(s => s.Number) is { } earlier)
        {
            submission.Restate(earlier);
        }

        if (!kind.IsStock)
        {
            return;
        }

        if (accepted.Exists(s => s.Standing == Standing.Current && s.To > submission.To))
        {
            submission.GiveWay();
        }

        accepted.FindAll(s => s.Standing == Standing.Current && s.To < submission.To).ForEach(s => s.GiveWay());
    }
}

/// <summary>What a stale decision shows of a submission.</summary>
internal static class SubmissionStale
{
    public static StaleSave Of(Submission s, FieldVersions field) => new("submission", s.ChangedBy, s.ChangedAt, s.Version, [field, new("State", "State", "", s.State.ToString())]);
}
