using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Duties;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Duties;

/// <summary>Adds a joint post with its shares, or changes one when it has an id.</summary>
internal sealed record SaveJointPost(Guid? Id, int Version, string Title, Guid? EmployerId, DateOnly From, DateOnly? To, string Note, IReadOnlyList<Share> Shares) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Duties;
}

internal sealed class SaveJointPostRules : AbstractValidator<SaveJointPost>
{
    public SaveJointPostRules()
    {
        RuleFor(p => p.Title).NotEmpty().WithMessage("Name the post").MaximumLength(160).WithMessage("This must be 160 characters or fewer");
        RuleFor(p => p.EmployerId).NotNull().WithMessage("Choose who employs the holder");
        RuleFor(p => p.Note).MaximumLength(500).WithMessage("This must be 500 characters or fewer");
    }
}

internal sealed class SaveJointPostHandler(GovernanceDb db) : IRequestHandler<SaveJointPost, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveJointPost request, CancellationToken token)
    {
        var named = request.Shares.Select(s => s.OrganisationId).Append(request.EmployerId!.Value).Distinct().ToList();
        if (await db.Set<Organisation>().CountAsync(o => named.Contains(o.Id), token) != named.Count)
        {
            return Result<Guid>.Missing("That organisation");
        }

        if ((SharesAreBetweenPartners.Check(request.Shares) ?? SharesMustSumToOneHundred.Check(request.Shares) ?? DutyEndsBeforeItStarts.Check(request.From, request.To)) is { } problem)
        {
            return problem;
        }

        var post = request.Id is null ? null : await db.Set<JointPost>().SingleOrDefaultAsync(p => p.Id == request.Id, token);
        if (request.Id is not null && post is null)
        {
            return Result<Guid>.Missing("That post");
        }

        var stored = post is null ? [] : await db.Set<PostShare>().Where(s => s.PostId == post.Id).ToListAsync(token);
        if (post is not null && post.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("joint post", post.ChangedBy, post.ChangedAt, post.Version,
            [
                new("Title", "Post", request.Title, post.Title),
                new("Percent1", "Shares", Split(request.Shares.Select(s => s.Percent)), Split(stored.Select(s => s.Percent))),
                new("Note", "Note", request.Note, post.Note),
            ]));
        }

        if (post is null)
        {
            post = new JointPost { Title = "", EmployerId = request.EmployerId.Value, From = request.From };
            db.Add(post);
        }
        else
        {
            db.Expect(post, request.Version);
        }

        (post.Title, post.Note, post.EmployerId) = (request.Title.Trim(), request.Note.Trim(), request.EmployerId.Value);
        (post.From, post.To) = (request.From, request.To);
        var kept = stored.Where(s => request.Shares.Contains(new Share(s.OrganisationId, s.Percent))).ToList();
        db.RemoveRange(stored.Except(kept));
        db.AddRange(request.Shares.Where(s => kept.TrueForAll(k => k.OrganisationId != s.OrganisationId)).Select(s => new PostShare { PostId = post.Id, OrganisationId = s.OrganisationId, Percent = s.Percent }));
        return post.Id;
    }

    private static string Split(IEnumerable<int> percents) => string.Join(" / ", percents.OrderDescending());
}
