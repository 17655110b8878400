using FluentValidation;
using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>Adds evidence and links it to outcomes and indicators.</summary>
internal sealed record AddEvidence(EvidenceFields Fields, IReadOnlyList<Guid> Outcomes, IReadOnlyList<Guid> Indicators) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Evidence;
}

internal sealed class AddEvidenceRules : AbstractValidator<AddEvidence>
{
    public AddEvidenceRules() => RuleFor(e => e.Fields).Custom(EvidenceFieldRules.Into);
}

internal sealed class AddEvidenceHandler(GovernanceDb db, ThreadReader threads, ICurrentUser user) : IRequestHandler<AddEvidence, Result<string>>
{
    public async Task<Result<string>> Handle(AddEvidence command, CancellationToken token)
    {
        if (EvidenceIsOfThePast.Check(command.Fields.On, db.Clock.Today) is { } problem)
        {
            return problem;
        }

        var number = (await db.Set<EvidenceItem>().Select(e => (int?)e.Number).MaxAsync(token) ?? 0) + 1;
        var item = new EvidenceItem
        {
            Number = number,
            Reference = EvidenceItem.ReferenceFor(number),
            Kind = command.Fields.Kind!.Value,
            Title = command.Fields.Title,
            On = command.Fields.On,
            Source = command.Fields.Source,
            Text = command.Fields.Text,
            AddedOn = db.Clock.Today,
            AddedBy = user.RoleName,
        };
        db.Add(item);
        var outcomes = await db.Set<StrategicOutcome>().Where(o => command.Outcomes.Contains(o.Id)).Select(o => o.Id).ToListAsync(token);
        var indicators = await db.Set<Indicator>().Where(i => command.Indicators.Contains(i.Id)).Select(i => i.Id).ToListAsync(token);
        foreach (var other in outcomes.Select(o => new NodeRef(NodeTypes.Outcome, o)).Concat(indicators.Select(i => new NodeRef(NodeTypes.Indicator, i))))
        {
            await threads.Link(new(NodeTypes.Evidence, item.Id), other, "", token);
        }

        return item.Reference;
    }
}
