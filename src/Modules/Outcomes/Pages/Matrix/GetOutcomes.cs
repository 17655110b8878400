using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Matrix;

/// <summary>Outcomes by indicators, as known on a day.</summary>
internal sealed record GetOutcomes(DateOnly Day) : IQuery<OutcomesView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record OutcomeLine(Guid Id, int Number, string Title, string OtherEvidence, int Evidence)
{
    public string Url => $"/outcomes/{Number}";
}

/// <summary>An indicator in a list, with how it stands.</summary>
internal sealed record IndicatorLine(Dossier Dossier, IReadOnlySet<Guid> Serves)
{
    public Indicator Indicator => Dossier.Indicator;

    public Standing Standing { get; } = new(Dossier);

    public string Url => $"/outcomes/indicators/{Indicator.Key}";

    /// <summary>Newest period, or that there is none.</summary>
    public string When => Dossier.Newest?.Period.Words ?? "no value yet";

    /// <summary>Movement since the value before, when the two may be compared.</summary>
    public string Move => Dossier is { Newest: { } now, Before: { } before } ? Standing.Change(before, now) : "";
}

internal sealed record OutcomesView(DateOnly Day, DateOnly Today, IReadOnlyList<OutcomeLine> Outcomes, IReadOnlyList<IndicatorLine> Indicators, IReadOnlyList<string> Balance, bool MayManage)
{
    /// <summary>Those no longer collected, the last first: they stand apart and count nowhere.</summary>
    public IReadOnlyList<IndicatorLine> Retired { get; init; } = [];

    /// <summary>The indicator that followed one of them; null where none did.</summary>
    public IndicatorLine? Follower(IndicatorLine retired) => Indicators.FirstOrDefault(i => i.Indicator.Key == retired.Indicator.Successor);

    public int Count(RagStatus status) => Indicators.Count(i => i.Dossier.Status == status);

    /// <summary>The news: how many are off track.</summary>
    public string Headline => Indicators.Count == 0 ? "No indicator is defined yet"
        : Count(RagStatus.OffTrack) switch
        {
            0 => "No indicator is off track",
            1 => $"One of {Judged} indicators is off track",
            var off => $"{Capital(Domain.Control.SignalWords.Count(off))} of {Judged} indicators are off track",
        };

    public int Judged => Indicators.Count(i => i.Dossier.Status is not null);

    public string Sentence => $"{UkText.Count(Count(RagStatus.AtRisk), "indicator")} at risk and {UkText.Number(Count(RagStatus.OnTrack))} on track; {UkText.Number(Indicators.Count - Judged)} {(Indicators.Count - Judged == 1 ? "has" : "have")} no status, since neither way is better or no band is set.";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

internal sealed class GetOutcomesHandler(GovernanceDb db, OutcomeReader reader, Permissions permissions, ICurrentUser user) : IRequestHandler<GetOutcomes, Result<OutcomesView>>
{
    public async Task<Result<OutcomesView>> Handle(GetOutcomes query, CancellationToken token)
    {
        var (outcomes, indicators) = await reader.Read(query.Day, token);
        var live = indicators.ToLookup(i => i.Indicator.IsLive(query.Day));
        return new OutcomesView(query.Day, db.Clock.Today, outcomes, [.. live[true]], OutcomeReader.Balance(outcomes, indicators, query.Day), permissions.Allows(user, OutcomesPermissions.Manage))
        {
            Retired = [.. live[false].OrderByDescending(i => i.Indicator.RetiredFrom)],
        };
    }
}
