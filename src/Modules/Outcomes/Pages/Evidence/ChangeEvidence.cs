using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>Changes an item of evidence.</summary>
internal sealed record ChangeEvidence(string Reference, int Version, EvidenceFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Evidence;
}

internal sealed class ChangeEvidenceRules : AbstractValidator<ChangeEvidence>
{
    public ChangeEvidenceRules() => RuleFor(e => e.Fields).Custom(EvidenceFieldRules.Into);
}

internal sealed class ChangeEvidenceHandler(GovernanceDb db) : IRequestHandler<ChangeEvidence, Result<string>>
{
    public async Task<Result<string>> Handle(ChangeEvidence command, CancellationToken token)
    {
        if (await db.Set<EvidenceItem>().SingleOrDefaultAsync(e => e.Reference == command.Reference, token) is not { } item)
        {
            return Result<string>.Missing("That evidence");
        }

        var fields = command.Fields;
        if (item.Version != command.Version)
        {
            return Result<string>.Conflict(new("evidence", item.ChangedBy, item.ChangedAt, item.Version,
            [
                new("Title", "What it shows", fields.Title, item.Title),
                new("On", "Day", UkText.Date(fields.On), UkText.Date(item.On)),
                new("Source", "Source", fields.Source, item.Source),
                new("Text", "What was found", fields.Text, item.Text),
            ]));
        }

        if (EvidenceIsOfThePast.Check(fields.On, db.Clock.Today) is { } problem)
        {
            return problem;
        }

        db.Expect(item, command.Version);
        (item.Kind, item.Title, item.On, item.Source, item.Text) = (fields.Kind!.Value, fields.Title, fields.On, fields.Source, fields.Text);
        return item.Reference;
    }
}
