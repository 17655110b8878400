using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Reviews;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reviews;

/// <summary>Records that a board looked into a piece of work, and what it found.</summary>
internal sealed record RecordReview(Guid? SubjectId, DateOnly On, Guid? MeetingId, string Findings) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class RecordReviewRules : AbstractValidator<RecordReview>
{
    public RecordReviewRules()
    {
        RuleFor(r => r.SubjectId).NotNull().WithMessage("Choose what was looked into");
        RuleFor(r => r.Findings).NotEmpty().WithMessage("Say what was found, in a sentence or two").MaximumLength(4000).WithMessage("This must be 4,000 characters or fewer");
    }
}

internal sealed class RecordReviewHandler(GovernanceDb db, IReviewRota rota, ThreadReader threads) : IRequestHandler<RecordReview, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(RecordReview request, CancellationToken token)
    {
        var work = (await rota.Due(null, token)).Select(d => d.Work).FirstOrDefault(w => w.Node.Id == request.SubjectId);
        var meeting = request.MeetingId is null ? null : await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        if (work is null || (request.MeetingId is not null && meeting is null))
        {
            return Result<Guid>.Missing(work is null ? "That work" : "That meeting");
        }

        if ((ReviewedInTheFuture.Check(request.On, db.Clock.Today) ?? ReviewOnAnotherDay.Check(request.On, meeting?.On)) is { } problem)
        {
            return problem;
        }

        if (await db.Set<InDepthReview>().AnyAsync(r => r.SubjectId == work.Node.Id && r.On == request.On, token))
        {
            return new Problem("review-is-there", $"A review of {work.Title} on {Said.Day(request.On)} is recorded already.", "On");
        }

        var review = new InDepthReview
        {
            SubjectType = work.Node.Type,
            SubjectId = work.Node.Id,
            Title = work.Title,
            BoardId = meeting?.BoardId ?? work.BoardId,
            On = request.On,
            MeetingId = meeting?.Id,
            Findings = request.Findings.Trim(),
            RecordedBy = db.User.RoleName,
        };
        db.Add(review);
        if (meeting is not null)
        {
            await threads.Link(work.Node, new(NodeTypes.Meeting, meeting.Id), "In-depth review", token);
        }

        return review.Id;
    }
}
