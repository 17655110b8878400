using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

internal sealed record GetRisk(string Reference) : IQuery<RiskDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record RiskDetail(
    Guid Id, int Version, string Reference, RiskKind Kind, string Title, string Cause, string Effect, string Mitigation, int Likelihood, int Impact, int Score,
    string OwnerRole, Guid? OwnerAccountId, NodeRef? Subject, DateOnly ReviewOn, DateOnly OpenedOn, string OpenedBy, RiskState State, DateOnly? ClosedOn, string CloseReason, DateTimeOffset ChangedAt, string ChangedBy)
{
    public RiskBand Band => Scale.Band(Score);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ScoreLine> Scores { get; init; } = [];

    /// <summary>Newest first; one at most still stands.</summary>
    public IReadOnlyList<EscalationLine> Escalations { get; init; } = [];

    public EscalationLine? Standing => Escalations.FirstOrDefault(e => e.EndedAt is null);

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];
}

internal sealed record ScoreLine(int Likelihood, int Impact, DateTimeOffset At, string By, string Why)
{
    public int Score => Likelihood * Impact;
}

internal sealed record EscalationLine(Guid Id, Guid BoardId, string BoardKey, string Board, DateOnly On, string By, string Reason, DateTimeOffset? EndedAt, string Outcome);

internal sealed class GetRiskHandler(GovernanceDb db, ThreadReader threads) : IRequestHandler<GetRisk, Result<RiskDetail>>
{
    public async Task<Result<RiskDetail>> Handle(GetRisk request, CancellationToken token)
    {
        if (await db.Set<Risk>().AsNoTracking().SingleOrDefaultAsync(r => r.Reference == request.Reference, token) is not { } risk)
        {
            return Result<RiskDetail>.Missing("That risk");
        }

        return new RiskDetail(
            risk.Id, risk.Version, risk.Reference, risk.Kind, risk.Title, risk.Cause, risk.Effect, risk.Mitigation, risk.Likelihood, risk.Impact, risk.Score,
            risk.OwnerRole, risk.OwnerAccountId, risk.Subject, risk.ReviewOn, risk.OpenedOn, risk.OpenedBy, risk.State, risk.ClosedOn, risk.CloseReason, risk.ChangedAt, risk.ChangedBy)
        {
            Scores = await db.Set<RiskScore>().AsNoTracking().Where(s => s.RiskId == risk.Id).OrderByDescending(s => s.At)
                .Select(s => new ScoreLine(s.Likelihood, s.Impact, s.At, s.By, s.Why)).ToListAsync(token),
            Escalations = await (
                from e in db.Set<Escalation>().AsNoTracking()
                join b in db.Set<Board>() on e.BoardId equals b.Id
                where e.RiskId == risk.Id
                orderby e.At descending
                select new EscalationLine(e.Id, b.Id, b.Key, b.Name, e.On, e.By, e.Reason, e.EndedAt, e.Outcome)).ToListAsync(token),
            Connected = await threads.Neighbours(new(NodeTypes.Risk, risk.Id), token),
        };
    }
}
