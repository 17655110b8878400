using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>Who may own a risk, and what it may be about: any workstream, and the thing named.</summary>
internal sealed record GetRiskChoices(NodeRef? About) : IQuery<RiskChoices>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Risks;
}

internal sealed record RiskChoices(IReadOnlyList<Choice> Accounts, IReadOnlyList<Choice> Subjects)
{
    public static readonly IReadOnlyList<Choice> Likelihoods = [.. Scale.Likelihoods.Select((word, i) => new Choice($"{i + 1}", $"{i + 1}, {UkText.Lower(word)}"))];

    public static readonly IReadOnlyList<Choice> Impacts = [.. Scale.Impacts.Select((word, i) => new Choice($"{i + 1}", $"{i + 1}, {UkText.Lower(word)}"))];
}

internal sealed class GetRiskChoicesHandler(GovernanceDb db, ThreadReader threads, IEnumerable<IGovernedWork> work) : IRequestHandler<GetRiskChoices, Result<RiskChoices>>
{
    public async Task<Result<RiskChoices>> Handle(GetRiskChoices request, CancellationToken token)
    {
        var accounts = await db.Users.AsNoTracking().OrderBy(a => a.RoleName).Select(a => new { a.Id, a.RoleName }).ToListAsync(token);
        var subjects = new List<Choice>();
        foreach (var module in work)
        {
            subjects.AddRange((await module.On(db.Clock.Today, token)).Select(w => new Choice(RiskForm.Said(w.Node)!, w.Title)));
        }

        var named = RiskForm.Said(request.About);
        if (request.About is { } about && subjects.TrueForAll(s => s.Value != named) && await threads.Find(about, token) is { } found)
        {
            subjects.Insert(0, new(named!, found.Title));
        }

        return new RiskChoices(Choice.From(accounts, a => a.Id, a => a.RoleName), subjects);
    }
}
