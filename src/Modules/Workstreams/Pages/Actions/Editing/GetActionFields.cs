using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Editing;

/// <summary>The form's choices, and the stored fields of an action when one is named.</summary>
internal sealed record GetActionFields(Guid? ActionId) : IQuery<ActionEditing>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed record ActionEditing(ActionFields Fields, People People);

internal sealed class GetActionFieldsHandler(GovernanceDb db, PeopleReader reader) : IRequestHandler<GetActionFields, Result<ActionEditing>>
{
    public async Task<Result<ActionEditing>> Handle(GetActionFields query, CancellationToken token)
    {
        var fields = query.ActionId is null ? null : await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.Id == query.ActionId)
            .Select(a => new ActionFields
            {
                Title = a.Title,
                Description = a.Description,
                Section = a.Section,
                OwnerAccountId = a.OwnerAccountId,
                OwnerRole = a.OwnerRole,
                OrganisationId = a.OrganisationId,
                Start = a.Start,
                Critical = a.Critical,
                OnPlan = a.OnPlan,
                SuccessMeasure = a.SuccessMeasure,
                Themes = a.Themes,
                Notes = a.Notes,
            })
            .SingleOrDefaultAsync(token);
        return new ActionEditing(fields ?? new(), await reader.Read(token));
    }
}
