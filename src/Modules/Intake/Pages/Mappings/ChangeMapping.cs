using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Mapping;
using Governance.Intake.Schemas;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Mappings;

/// <summary>Reads the same headings otherwise from now on: the next edition. Editions that were used stay.</summary>
internal sealed record ChangeMapping(Guid Id, IReadOnlyList<string?> Fields) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

/// <summary>Deletes how a row of headings is read, every edition of it: the next such file asks again.</summary>
internal sealed record DeleteMapping(Guid Id) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

/// <summary>The edition now in force of the headings an edition is about.</summary>
internal sealed record GetNewestMapping(Guid Id) : IQuery<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class GetNewestMappingHandler(GovernanceDb db) : IRequestHandler<GetNewestMapping, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(GetNewestMapping request, CancellationToken cancellationToken) =>
        (await Editions.Of(db, request.Id, cancellationToken)).Select(e => (Guid?)e.Id).FirstOrDefault() is { } newest ? newest : Result<Guid>.Missing("Those saved columns");
}

/// <summary>Every edition of one row of headings that is not deleted, the newest first.</summary>
internal static class Editions
{
    public static async Task<List<SavedColumns>> Of(GovernanceDb db, Guid id, CancellationToken token) =>
        await db.Set<SavedColumns>().SingleOrDefaultAsync(c => c.Id == id, token) is not { DeletedAt: null } saved ? []
            : await db.Set<SavedColumns>().Where(c => c.SenderId == saved.SenderId && c.Kind == saved.Kind && c.HeaderKey == saved.HeaderKey && c.DeletedAt == null)
                .OrderByDescending(c => c.Edition).ToListAsync(token);
}

internal sealed class ChangeMappingHandler(GovernanceDb db, SchemaBook book) : IRequestHandler<ChangeMapping, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(ChangeMapping request, CancellationToken cancellationToken)
    {
        var editions = await Editions.Of(db, request.Id, cancellationToken);
        if (editions.Count == 0)
        {
            return Result<Guid>.Missing("Those saved columns");
        }

        var newest = editions[0];
        var (theirs, schema) = (newest.Map, book.Find(newest.Kind, newest.SchemaVersion)!);
        if (request.Fields.Count != theirs.Columns.Count)
        {
            return new Problem("headings-changed", "The page showed other columns. Open it again.");
        }

        var mine = new ColumnMap([.. theirs.Columns.Select((c, i) => c with { Field = request.Fields[i] is { Length: > 0 } field ? field : null })]);
        if (newest.Id != request.Id)
        {
            return Result<Guid>.Conflict(new("saved columns", newest.MadeBy, newest.MadeAt, newest.Edition,
                [.. theirs.Columns.Select((c, i) => new FieldVersions($"Fields[{i}]", c.Heading, mine.Columns[i].Field ?? "not read", c.Field ?? "not read")).Where(f => !f.Same)]));
        }

        if (mine.Faults(schema) is { Count: > 0 } faults)
        {
            return Result<Guid>.Invalid(faults);
        }

        var last = await db.Set<SavedColumns>().Where(c => c.SenderId == newest.SenderId && c.Kind == newest.Kind).MaxAsync(c => c.Edition, cancellationToken);
        var next = new SavedColumns
        {
            SenderId = newest.SenderId,
            Kind = newest.Kind,
            Edition = last + 1,
            Name = newest.Name,
            SchemaVersion = newest.SchemaVersion,
            HeaderKey = newest.HeaderKey,
            Columns = SavedColumns.Write(mine),
            MadeAt = db.Clock.Now,
            MadeBy = db.User.RoleName,
        };
        db.Add(next);
        return next.Id;
    }
}

internal sealed class DeleteMappingHandler(GovernanceDb db) : IRequestHandler<DeleteMapping, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(DeleteMapping request, CancellationToken cancellationToken)
    {
        var editions = await Editions.Of(db, request.Id, cancellationToken);
        if (editions.Count == 0)
        {
            return Result<Guid>.Missing("Those saved columns");
        }

        if (editions[0].Id != request.Id)
        {
            return new Problem("mapping-changed", "Somebody changed these columns since. Look at what they are now before you delete them.");
        }

        editions.ForEach(e => e.DeletedAt = db.Clock.Now);
        return request.Id;
    }
}
