using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Disputes;

/// <summary>Disputes, the ones whose stage is overdue first. State <c>over</c> shows those that ended, <c>all</c> both.</summary>
internal sealed record GetDisputes(string? State = null) : IQuery<IReadOnlyList<DisputeLine>>, IPermitted
{
    public const string Over = "over";
    public const string All = "all";

    static string IPermitted.Permission => PartnershipPermissions.ReadDisputes;
}

internal sealed record DisputeLine(Guid Id, string Reference, string Title, Party RaisedBy, Party Against, DateOnly RaisedOn, DisputeStage Stage, DateOnly StageFrom, DateOnly? Deadline, string Outcome, int? WorkingDaysLate)
{
    public bool IsOver => Stage is DisputeStage.Resolved or DisputeStage.Withdrawn;

    public string Standing => (Deadline, WorkingDaysLate) switch
    {
        (null, _) => $"{DisputeWords.Of(Stage)} on {UkText.Date(StageFrom)}",
        ({ } due, > 0) => $"Overdue by {UkText.Count(WorkingDaysLate.Value, "working day")}: this stage was to end by {UkText.Date(due)}",
        ({ } due, _) => $"This stage ends by {UkText.Date(due)}",
    };
}

internal sealed class GetDisputesHandler(GovernanceDb db, IParties parties, WorkingDays days) : IRequestHandler<GetDisputes, Result<IReadOnlyList<DisputeLine>>>
{
    public async Task<Result<IReadOnlyList<DisputeLine>>> Handle(GetDisputes request, CancellationToken token)
    {
        var today = db.Clock.Today;
        var rows = await db.Set<Dispute>().AsNoTracking().ToListAsync(token);
        var fitting = rows.Where(d => request.State switch { GetDisputes.All => true, GetDisputes.Over => d.IsOver, _ => !d.IsOver }).ToList();
        var names = await parties.On(today, [.. fitting.SelectMany(d => new[] { d.RaisedById, d.AgainstId })], token);
        return Result<IReadOnlyList<DisputeLine>>.Done(
        [
            .. fitting.OrderBy(d => d.IsOver).ThenBy(d => d.Deadline).ThenByDescending(d => d.Number)
                .Select(d => Line(d, names, today)),
        ]);
    }

    private DisputeLine Line(Dispute d, IReadOnlyDictionary<Guid, Party> names, DateOnly today) => new(
        d.Id, d.Reference, d.Title, names[d.RaisedById], names[d.AgainstId], d.RaisedOn, d.Stage, d.StageFrom, d.Deadline, d.Outcome,
        d.Deadline is { } due ? days.Between(due, today) : null);
}
