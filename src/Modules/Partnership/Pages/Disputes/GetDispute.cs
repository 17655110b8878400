using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Disputes;

internal sealed record GetDispute(string Reference) : IQuery<DisputeDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.ReadDisputes;
}

internal sealed record DisputeDetail(DisputeLine Line, string Detail, int Version, IReadOnlyList<StepLine> Steps, IReadOnlyList<NodeGroup> Connected, DateTimeOffset ChangedAt, string ChangedBy)
{
    /// <summary>Why it takes no change any more; null while it is live.</summary>
    public Problem? Closed { get; init; }
}

internal sealed record StepLine(DisputeStage Stage, DateOnly On, DateOnly? Deadline, DateOnly? Left, string Note, string By)
{
    public bool WasLate => Deadline is { } due && Left is { } left && left > due;
}

internal sealed class GetDisputeHandler(GovernanceDb db, ISender sender, ThreadReader threads) : IRequestHandler<GetDispute, Result<DisputeDetail>>
{
    public async Task<Result<DisputeDetail>> Handle(GetDispute request, CancellationToken token)
    {
        var lines = await sender.Send(new GetDisputes(GetDisputes.All), token);
        if (!lines.Ok || lines.Value.FirstOrDefault(d => string.Equals(d.Reference, request.Reference, StringComparison.OrdinalIgnoreCase)) is not { } line)
        {
            return lines.Ok ? Result<DisputeDetail>.Missing("That dispute") : lines.As<DisputeDetail>();
        }

        var dispute = await db.Set<Dispute>().AsNoTracking().SingleAsync(d => d.Id == line.Id, token);
        var steps = (await db.Set<DisputeStep>().AsNoTracking().Where(s => s.DisputeId == line.Id).ToListAsync(token)).OrderBy(s => s.Stage).ToList();
        return new DisputeDetail(
            line, dispute.Detail, dispute.Version,
            [.. steps.Select((s, i) => new StepLine(s.Stage, s.On, s.Deadline, i + 1 < steps.Count ? steps[i + 1].On : null, s.Note, s.By))],
            await threads.Neighbours(new(NodeTypes.Dispute, line.Id), token), dispute.ChangedAt, dispute.ChangedBy)
        { Closed = DisputeIsOver.Check(dispute) };
    }
}
