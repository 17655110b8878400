using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Warehouse.Marts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>An indicator as known on a day.</summary>
internal sealed record GetIndicator(string Key, DateOnly Day) : IQuery<IndicatorView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

/// <summary>What the owner was asked and said.</summary>
internal sealed record OwnerSays(
    Guid Id, FigurePeriod Period, string ValueThen, DateOnly AskedOn, DateOnly DueOn, string OwnerRole, string Cause, string Recovery, DateOnly? RecoverBy, DateOnly? AnsweredOn, string AnsweredBy, DateTimeOffset? AnsweredAt, bool IsMine);

internal sealed record IndicatorView(Dossier Dossier, Standing Standing, Control Control, Benchmark Benchmark, OwnerSays? Owner, IReadOnlyList<NodeGroup> Connected, DateOnly Today)
{
    public const int ShownAtFirst = 6;

    public Indicator Indicator => Dossier.Indicator;

    public bool IsPast => Dossier.Day < Today;

    public bool MayManage { get; init; }

    public bool MayLink { get; init; }

    public string SuccessorName { get; init; } = "";

    /// <summary>What boards asked about it: decisions of the thread.</summary>
    public IReadOnlyList<NodeView> Decisions => [.. Connected.Where(g => g.Type == "board-decision").SelectMany(g => g.Nodes)];

    /// <summary>Newest figures of area groups, in one period, as disclosure control let them through.</summary>
    public IReadOnlyList<GroupFigure> Groups { get; init; } = [];

    /// <summary>Values of the longer period, for comparison with others.</summary>
    public IReadOnlyList<Point> Longer => [.. Dossier.Points.Where(p => p.Area.Level == AreaLevel.LocalAuthority && p.Period.Grain != Dossier.Definition.Frequency)];

    public DateTimeOffset? ChangedAt => new[] { Owner?.AnsweredAt, Dossier.Newest?.PublishedAt }.Max();
}

internal sealed class GetIndicatorHandler(GovernanceDb db, Shelf shelf, BenchmarkReader benchmarks, BuildReader builds, FigureMart figures, ThreadReader threads, Permissions permissions, ICurrentUser user) : IRequestHandler<GetIndicator, Result<IndicatorView>>
{
    public async Task<Result<IndicatorView>> Handle(GetIndicator query, CancellationToken token)
    {
        var id = await db.Set<Indicator>().Where(i => i.Key == query.Key).Select(i => (Guid?)i.Id).SingleOrDefaultAsync(token);
        if (id is not { } known || await shelf.Read(new([known], query.Day), token) is not [var dossier])
        {
            return Result<IndicatorView>.Missing("That indicator");
        }

        var successor = dossier.Indicator.Successor;
        return new IndicatorView(
            dossier,
            new(dossier),
            Control.Of(dossier),
            await benchmarks.Read(dossier, token),
            await Owner(known, query.Day, token),
            await threads.Neighbours(new(NodeTypes.Indicator, known), token),
            db.Clock.Today)
        {
            MayManage = permissions.Allows(user, OutcomesPermissions.Manage),
            MayLink = permissions.Allows(user, "threads.link"),
            Groups = await builds.Resolve(query.Day < db.Clock.Today ? query.Day : null, token) is { } build ? await figures.ByAreaGroup(build.Id, query.Key, token) : [],
            SuccessorName = successor.Length == 0 ? "" : await db.Set<Indicator>().Where(i => i.Key == successor).Select(i => i.Name).SingleOrDefaultAsync(token) ?? "",
        };
    }

    private async Task<OwnerSays?> Owner(Guid indicator, DateOnly day, CancellationToken token)
    {
        var end = UkClock.At(day.AddDays(1), TimeOnly.MinValue);
        var asked = await db.Set<ExceptionRequest>().AsNoTracking().Where(e => e.IndicatorId == indicator && e.AskedAt < end).OrderByDescending(e => e.PeriodTo).FirstOrDefaultAsync(token);
        if (asked is null)
        {
            return null;
        }

        var answered = asked.AnsweredAt < end;
        var mine = permissions.Allows(user, OutcomesPermissions.Explain) && (user.IsSystem || asked.OwnerAccountId == user.AccountId);
        return new(
            asked.Id, asked.Period, asked.ValueThen, asked.AskedOn, asked.DueOn, asked.OwnerRole, answered ? asked.Cause : "", answered ? asked.Recovery : "",
            answered ? asked.RecoverBy : null, answered ? asked.AnsweredOn : null, answered ? asked.AnsweredBy : "", answered ? asked.AnsweredAt : null, mine);
    }
}
