using Governance.Partnership.Domain.Risks;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Puts what was typed onto a risk: owner, score with its history, what it is about.</summary>
internal sealed class RiskDesk(GovernanceDb db, ThreadReader threads)
{
    public static Problem? Check(RiskFields fields) =>
        ScoreIsOffTheScale.Check(fields.Likelihood, "Likelihood")
        ?? ScoreIsOffTheScale.Check(fields.Impact, "Impact")
        ?? IssueHasHappened.Check(fields.Kind!.Value, fields.Likelihood!.Value);

    public async Task<Problem?> Apply(Risk risk, RiskFields fields, CancellationToken token)
    {
        if (fields.Subject is { } subject && subject != risk.Subject)
        {
            if (await threads.Find(subject, token) is null)
            {
                return new("subject-missing", "What it is about was not found. Choose it again.", "Subject");
            }

            await threads.Link(new(Contracts.NodeTypes.Risk, risk.Id), subject, "A risk, issue or barrier", token);
        }

        var owner = fields.OwnerAccountId is { } id ? await db.Users.AsNoTracking().Where(a => a.Id == id).Select(a => a.RoleName).SingleOrDefaultAsync(token) : null;
        (risk.Kind, risk.Title, risk.Cause, risk.Effect) = (fields.Kind!.Value, fields.Title.Trim(), fields.Cause.Trim(), fields.Effect.Trim());
        (risk.Mitigation, risk.ReviewOn) = (fields.Mitigation.Trim(), fields.ReviewOn);
        (risk.OwnerRole, risk.OwnerAccountId) = (owner ?? fields.OwnerRole.Trim(), owner is null ? null : fields.OwnerAccountId);
        (risk.SubjectType, risk.SubjectId) = (fields.Subject?.Type ?? "", fields.Subject?.Id);
        if (risk.Rate(fields.Likelihood!.Value, fields.Impact!.Value, db.Clock.Now, db.User.RoleName, fields.Why.Trim()) is { } score)
        {
            db.Add(score);
        }

        return null;
    }
}
