using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Warehouse.Marts;
using MediatR;

namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>An indicator as known on a day.</summary>
internal sealed record GetIndicator(string Key, DateOnly Day) : IQuery<IndicatorView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

/// <summary>What the owner was asked and said.</summary>
internal sealed record OwnerSays(
    Guid Id, FigurePeriod Period, string ValueThen, DateOnly AskedOn, DateOnly DueOn, string OwnerRole, string Cause, string Recovery, DateOnly? RecoverBy, DateOnly? AnsweredOn, string AnsweredBy, DateTimeOffset? AnsweredAt, Guid? AskedOf)
{
    /// <summary>True when the reader is who was asked.</summary>
    public bool IsMine { get; init; }
}

/// <summary>What an indicator's page is made of. The same in all is the same page, whoever reads it.</summary>
/// <param name="Written">End of the audit trail: nothing was changed since.</param>
/// <param name="Build">The build figures of area groups are read from; null where there is none.</param>
/// <param name="Key">The indicator.</param>
/// <param name="Day">As known at the end of this day.</param>
internal readonly record struct MadeOf(string Written, Guid? Build, string Key, DateOnly Day)
{
    /// <summary>Most pages kept.</summary>
    public const int Most = 400;
}

internal sealed record IndicatorView(MadeOf MadeOf, Dossier Dossier, Standing Standing, Control Control, Benchmark Benchmark, OwnerSays? Owner)
{
    public const int ShownAtFirst = 6;

    public Indicator Indicator => Dossier.Indicator;

    public DateOnly Today { get; init; }

    public bool IsPast => Dossier.Day < Today;

    public bool MayManage { get; init; }

    public bool MayLink { get; init; }

    public string SuccessorName { get; init; } = "";

    /// <summary>Those that ended and that it follows.</summary>
    public IReadOnlyList<Indicator> Followed { get; init; } = [];

    /// <summary>What it is linked to.</summary>
    public IReadOnlyList<NodeRef> Near { get; init; } = [];

    /// <summary>The same as the reader may see it now.</summary>
    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];

    /// <summary>What boards asked about it: decisions of the thread.</summary>
    public IReadOnlyList<NodeView> Decisions => [.. Connected.Where(g => g.Type == "board-decision").SelectMany(g => g.Nodes)];

    /// <summary>Newest figures of area groups, in one period, as disclosure control let them through.</summary>
    public IReadOnlyList<GroupFigure> Groups { get; init; } = [];

    /// <summary>Values of the longer period, for comparison with others.</summary>
    public IReadOnlyList<Point> Longer => [.. Dossier.Points.Where(p => p.Area.Level == AreaLevel.LocalAuthority && p.Period.Grain != Dossier.Definition.Frequency)];

    public DateTimeOffset? ChangedAt => new[] { Owner?.AnsweredAt, Dossier.Newest?.PublishedAt }.Max();
}

internal sealed class GetIndicatorHandler(
    AuditTrail audit, BuildReader builds, Kept<MadeOf> kept, IndicatorReader reader, ThreadReader threads, Permissions permissions, ICurrentUser user, UkClock clock) : IRequestHandler<GetIndicator, Result<IndicatorView>>
{
    public async Task<Result<IndicatorView>> Handle(GetIndicator query, CancellationToken token)
    {
        var build = await builds.Resolve(query.Day < clock.Today ? query.Day : null, token);
        var of = new MadeOf(await audit.End(token), build?.Id, query.Key, query.Day);
        if (await kept.Get(of, () => reader.Read(of, token)) is not { } view)
        {
            return Result<IndicatorView>.Missing("That indicator");
        }

        // What depends on the reader is asked every time.
        var mine = permissions.Allows(user, OutcomesPermissions.Explain) && (user.IsSystem || view.Owner?.AskedOf == user.AccountId);
        return view with
        {
            Today = clock.Today,
            Owner = view.Owner is { } owner ? owner with { IsMine = mine } : null,
            Connected = await threads.Show(view.Near, token),
            MayManage = permissions.Allows(user, OutcomesPermissions.Manage),
            MayLink = permissions.Allows(user, "threads.link"),
        };
    }
}
