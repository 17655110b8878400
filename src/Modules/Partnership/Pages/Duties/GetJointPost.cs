using Governance.Partnership.Domain.Duties;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Duties;

/// <summary>A joint post as its form shows it.</summary>
internal sealed record GetJointPost(Guid Id) : IQuery<PostForm>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Duties;
}

internal sealed class GetJointPostHandler(GovernanceDb db) : IRequestHandler<GetJointPost, Result<PostForm>>
{
    public async Task<Result<PostForm>> Handle(GetJointPost request, CancellationToken token)
    {
        if (await db.Set<JointPost>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.Id, token) is not { } post)
        {
            return Result<PostForm>.Missing("That post");
        }

        var shares = await db.Set<PostShare>().AsNoTracking().Where(s => s.PostId == post.Id).OrderByDescending(s => s.Percent).ToListAsync(token);
        var (first, second, third) = (shares.ElementAtOrDefault(0), shares.ElementAtOrDefault(1), shares.ElementAtOrDefault(2));
        return new PostForm
        {
            Version = post.Version,
            Title = post.Title,
            EmployerId = post.EmployerId,
            Organisation1 = first?.OrganisationId,
            Percent1 = first?.Percent,
            Organisation2 = second?.OrganisationId,
            Percent2 = second?.Percent,
            Organisation3 = third?.OrganisationId,
            Percent3 = third?.Percent,
            From = DateParts.From(post.From),
            To = DateParts.From(post.To),
            Note = post.Note,
        };
    }
}
