using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Reviews;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reviews;

/// <summary>The rota, and the reviews held so far.</summary>
internal sealed record GetReviews : IQuery<ReviewBook>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record ReviewBook(IReadOnlyList<ReviewDue> Rota, IReadOnlyList<HeldReview> Held, IReadOnlyList<Choice> Meetings);

internal sealed record HeldReview(Guid Id, string Title, string? Url, string Board, string BoardKey, DateOnly On, bool AtMeeting, string Findings, string RecordedBy);

internal sealed class GetReviewsHandler(GovernanceDb db, IReviewRota rota) : IRequestHandler<GetReviews, Result<ReviewBook>>
{
    private const int MeetingsOffered = 12;

    public async Task<Result<ReviewBook>> Handle(GetReviews request, CancellationToken token)
    {
        var due = await rota.Due(null, token);
        var urls = due.ToDictionary(d => d.Work.Node.Id, d => d.Work.Url);
        var rows = await (
            from r in db.Set<InDepthReview>().AsNoTracking()
            join b in db.Set<Board>() on r.BoardId equals b.Id
            orderby r.On descending
            select new { Review = r, b.Name, b.Key }).ToListAsync(token);
        var meetings = await (
            from m in db.Set<Meeting>().AsNoTracking().Where(Meeting.MetBy(db.Clock.Today))
            join b in db.Set<Board>() on m.BoardId equals b.Id
            orderby m.On descending, b.Order
            select new { m.Id, m.On, b.Name }).Take(MeetingsOffered).ToListAsync(token);
        return new ReviewBook(
            due,
            [.. rows.Select(r => new HeldReview(r.Review.Id, r.Review.Title, urls.GetValueOrDefault(r.Review.SubjectId), r.Name, r.Key, r.Review.On, r.Review.MeetingId is not null, r.Review.Findings, r.Review.RecordedBy))],
            Choice.From(meetings, m => m.Id, m => $"{m.Name}, {UkText.Date(m.On)}"));
    }
}
