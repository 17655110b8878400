using System.Globalization;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Editing;

/// <summary>Adds an action to a plan. Without a reference it takes the next, such as WS04-08.</summary>
internal sealed record CreateAction(string WorkstreamKey, string Reference, ActionFields Fields) : ICommand<string>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed class CreateActionHandler(GovernanceDb db, Access access, PeopleReader people, StatusKeeper keeper) : IRequestHandler<CreateAction, Result<string>>
{
    public async Task<Result<string>> Handle(CreateAction command, CancellationToken token)
    {
        if (await db.Set<Workstream>().SingleOrDefaultAsync(w => w.Key == command.WorkstreamKey, token) is not { } workstream)
        {
            return Result<string>.Missing("The workstream");
        }

        if (!access.MayManage(Parties.Of(workstream)))
        {
            return Result<string>.Forbidden("Only the workstream’s lead and sponsor and an administrator may add actions.");
        }

        var taken = await db.Set<WorkstreamAction>().Where(a => a.WorkstreamId == workstream.Id).Select(a => a.Reference).ToListAsync(token);
        var reference = command.Reference.Trim().Length > 0 ? command.Reference.Trim() : Next(workstream.Number, taken);
        List<Problem> problems = [.. command.Fields.Problems()];
        if ((ReferenceIsUsable.Check(reference) ?? Unique(reference, taken)) is { } unusable)
        {
            problems.Add(unusable);
        }

        if (problems.Count > 0)
        {
            return Result<string>.Invalid(problems);
        }

        var action = new WorkstreamAction { WorkstreamId = workstream.Id, Reference = reference, Title = command.Fields.Title };
        command.Fields.ApplyTo(action, await people.Read(token));
        db.Add(action);
        await keeper.Settle(action, workstream, token);
        return reference;
    }

    private static Problem? Unique(string reference, List<string> taken) => taken.Contains(reference, StringComparer.OrdinalIgnoreCase)
        ? new("reference-taken", $"{reference} is taken in this workstream. Give another, or leave it empty for the next.", "Reference")
        : null;

    private static string Next(int number, List<string> taken)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"WS{number:00}-");
        var last = taken.Where(t => t.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(t => int.TryParse(t.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
            .DefaultIfEmpty().Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{last + 1:00}");
    }
}
