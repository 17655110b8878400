using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Schemas;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Mappings;

internal sealed record MappingLine(Guid Id, string Sender, string KindName, int Edition, int Columns, int Read, int Used, string MadeBy, DateTimeOffset MadeAt);

/// <summary>How each sender's columns are read: for each row of headings the edition in force.</summary>
internal sealed record GetMappings : IQuery<IReadOnlyList<MappingLine>>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetMappingsHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<GetMappings, Result<IReadOnlyList<MappingLine>>>
{
    public async Task<Result<IReadOnlyList<MappingLine>>> Handle(GetMappings request, CancellationToken cancellationToken)
    {
        var names = kinds.All(db.Clock.Today).ToDictionary(k => k.Kind, k => k.Name, StringComparer.Ordinal);
        var all = await (
            from c in db.Set<SavedColumns>().AsNoTracking()
            join s in db.Set<Sender>() on c.SenderId equals s.Id
            where c.DeletedAt == null
            select new { Saved = c, Sender = s.Name, Used = db.Set<Submission>().Count(u => u.MappingId == c.Id) }).ToListAsync(cancellationToken);
        return Result<IReadOnlyList<MappingLine>>.Done(
        [
            .. all.GroupBy(c => (c.Saved.SenderId, c.Saved.Kind, c.Saved.HeaderKey)).Select(same =>
            {
                var (newest, map) = (same.MaxBy(c => c.Saved.Edition)!, same.MaxBy(c => c.Saved.Edition)!.Saved.Map);
                return new MappingLine(
                    newest.Saved.Id, newest.Sender, names.GetValueOrDefault(newest.Saved.Kind, newest.Saved.Kind), newest.Saved.Edition,
                    map.Columns.Count, map.Columns.Count(c => c.Field is not null), same.Sum(c => c.Used), newest.Saved.MadeBy, newest.Saved.MadeAt);
            }).OrderBy(l => l.Sender, StringComparer.Ordinal).ThenBy(l => l.KindName, StringComparer.Ordinal).ThenByDescending(l => l.Edition),
        ]);
    }
}

/// <summary>One saved row of headings, and the fields they may be read as.</summary>
internal sealed record GetMapping(Guid Id) : IQuery<MappingView>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed record MappingView(Guid Id, string Sender, string KindName, int Edition, IReadOnlyList<string> Headings, IReadOnlyList<string?> Fields, IReadOnlyList<Choice> Choices);

internal sealed class GetMappingHandler(GovernanceDb db, SchemaBook book) : IRequestHandler<GetMapping, Result<MappingView>>
{
    public async Task<Result<MappingView>> Handle(GetMapping request, CancellationToken cancellationToken)
    {
        var found = await (
            from c in db.Set<SavedColumns>().AsNoTracking()
            join s in db.Set<Sender>() on c.SenderId equals s.Id
            where c.Id == request.Id && c.DeletedAt == null
            select new { Saved = c, Sender = s.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null || book.Find(found.Saved.Kind, found.Saved.SchemaVersion) is not { } schema)
        {
            return Result<MappingView>.Missing("Those saved columns");
        }

        var map = found.Saved.Map;
        return new MappingView(
            found.Saved.Id, found.Sender, schema.Name, found.Saved.Edition, [.. map.Columns.Select(c => c.Heading)], [.. map.Columns.Select(c => c.Field)],
            [.. schema.Fields.Select(f => new Choice(f.Name, f.Label + (f.Required ? " (needed)" : "")))]);
    }
}
