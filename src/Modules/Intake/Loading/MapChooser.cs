using Governance.Intake.Domain;
using Governance.Intake.Mapping;
using Governance.Intake.Reading;
using Governance.Intake.Schemas;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>How the columns of a file are read, and what lineage states of it.</summary>
internal sealed record ChosenMap(ColumnMap Map, Guid? SavedId, string Words, string Sheet);

/// <summary>Chooses how columns are read: as they were saved for the same headings, else as headings say word for word.</summary>
internal sealed class MapChooser(GovernanceDb db, SchemaBook book)
{
    public async Task<Result<ChosenMap>> Choose(string kind, string version, Guid senderId, Result<IRowSource> opened, CancellationToken token)
    {
        if (!opened.Ok)
        {
            return opened.As<ChosenMap>();
        }

        using var source = opened.Value;
        var schema = book.Find(kind, version)!;
        var key = Headings.Key(source.Headings);
        var saved = await db.Set<SavedColumns>().AsNoTracking()
            .Where(c => c.SenderId == senderId && c.Kind == kind && c.HeaderKey == key && c.DeletedAt == null)
            .OrderByDescending(c => c.Edition).FirstOrDefaultAsync(token);
        if (saved is not null && saved.Map.Faults(schema).Count == 0)
        {
            // Headings may differ in case and signs; those of this file are shown.
            var fields = saved.Map.Columns;
            return new ChosenMap(new([.. source.Headings.Select((h, i) => new ColumnChoice(h, fields[i].Field))]), saved.Id, saved.Words, source.Sheet);
        }

        var exact = Suggestions.Exact(schema, source.Headings);
        var faults = exact.Faults(schema);
        return faults.Count == 0
            ? new ChosenMap(exact, null, $"Headings of the template, version {schema.Version}", source.Sheet)
            : Result<ChosenMap>.Invalid(faults);
    }
}
