using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Schemas;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.DataMap;

internal sealed record ItemFilter(string? Gap, string? System, string? Text);

internal sealed record ItemLine(
    Guid Id, string Reference, int Version, string Required, string SystemName, string OwnerRole, string SourceField, string Kind, string Field, string Frequency, string LawfulBasis, string Coverage, string AgreedBy, ItemGap Gap, string GapText, string ChangedBy, DateTimeOffset ChangedAt)
{
    /// <summary>Share of rows that say it, in the newest accepted extract; null where none is mapped or come.</summary>
    public decimal? Completeness { get; init; }

    /// <summary>Days the newest accepted extract came after it was due; null where none came.</summary>
    public int? DaysLate { get; init; }

    public string Timeliness => DaysLate is not { } days ? "not known" : days == 0 ? "in time" : UkText.Count(days, "day") + " late";

    public string CompletenessWords => Completeness is { } share ? UkText.Number(share * 100) + "%" : "not known";
}

/// <summary>The data map: what must be known, where it is, how good it is, what is missing.</summary>
internal sealed record GetDataMap(ItemFilter Filter) : IQuery<ItemPage>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record ItemPage(IReadOnlyList<ItemLine> Lines, int All, int Missing, int Partial, IReadOnlyList<Choice> Systems);

/// <summary>Reads items with the quality of their extracts.</summary>
internal sealed class ItemReader(GovernanceDb db, SchemaBook book)
{
    public async Task<IReadOnlyList<ItemLine>> Read(CancellationToken token)
    {
        var items = await db.Set<DataItem>().AsNoTracking().OrderBy(i => i.Reference).ToListAsync(token);
        var newest = await db.Set<Submission>().AsNoTracking().Where(s => s.Standing == Standing.Current)
            .Select(s => new { s.Id, s.Kind, s.To, s.Read, s.Quarantined, s.ReceivedOn, s.DueOn }).ToListAsync(token);
        var latest = newest.GroupBy(s => s.Kind, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(s => s.To)!, StringComparer.Ordinal);
        var ids = latest.Values.Select(s => s.Id).ToList();
        var empty = await db.Set<RuleCount>().AsNoTracking().Where(c => ids.Contains(c.SubmissionId)).ToListAsync(token);
        return [.. items.Select(i => latest.TryGetValue(i.Kind, out var s)
            ? Line(i) with { DaysLate = Math.Max(0, s.ReceivedOn.DayNumber - s.DueOn.DayNumber), Completeness = Complete(i, s.Read, empty.FindAll(c => c.SubmissionId == s.Id)) }
            : Line(i))];
    }

    // Rows that say nothing are counted by the rule that asks for the field; where no rule asks, nobody counts.
    private decimal? Complete(DataItem item, int read, List<RuleCount> counts)
    {
        if (read == 0 || book.Versions(item.Kind).FirstOrDefault() is not { } schema || schema.Fields.FirstOrDefault(f => f.Name == item.Field) is not { } field || Rules.MissingRules.Of(schema, field) is not { } rule)
        {
            return null;
        }

        return 1 - ((decimal)(counts.Find(c => c.Rule == rule.Code)?.Rows ?? 0) / read);
    }

    private static ItemLine Line(DataItem i) => new(
        i.Id, i.Reference, i.Version, i.Required, i.SystemName, i.OwnerRole, i.SourceField, i.Kind, i.Field, i.Frequency, i.LawfulBasis, i.Coverage, i.AgreedBy, i.Gap, i.GapText, i.ChangedBy, i.ChangedAt);

    public static IReadOnlyList<ItemLine> Fit(IReadOnlyList<ItemLine> all, ItemFilter filter) =>
    [
        .. all.Where(i => filter.Gap is not { Length: > 0 } gap || i.Gap.ToString() == gap)
            .Where(i => filter.System is not { Length: > 0 } system || i.SystemName == system)
            .Where(i => filter.Text is not { Length: > 0 } text || $"{i.Reference} {i.Required} {i.OwnerRole} {i.GapText}".Contains(text, StringComparison.OrdinalIgnoreCase)),
    ];
}

internal sealed class GetDataMapHandler(ItemReader reader) : IRequestHandler<GetDataMap, Result<ItemPage>>
{
    public async Task<Result<ItemPage>> Handle(GetDataMap request, CancellationToken cancellationToken)
    {
        var all = await reader.Read(cancellationToken);
        var systems = all.Select(i => i.SystemName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(s => new Choice(s, s)).ToList();
        return new ItemPage(ItemReader.Fit(all, request.Filter), all.Count, all.Count(i => i.Gap == ItemGap.Missing), all.Count(i => i.Gap == ItemGap.Partial), systems);
    }
}

/// <summary>The data map as a file.</summary>
internal sealed record ExportDataMap(ItemFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportDataMapHandler(GovernanceDb db, ItemReader reader, AuditTrail audit) : IRequestHandler<ExportDataMap, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("required", "What must be known", Weight: 3), new("system", "System", Weight: 2), new("owner", "Owner", Weight: 2), new("field", "Field", Weight: 2), new("extract", "Extract"),
        new("frequency", "How often"), new("basis", "Lawful basis", Weight: 2), new("completeness", "Completeness"), new("timeliness", "Timeliness"), new("coverage", "Coverage", Weight: 2), new("agreed", "Agreed by"),
        new("gap", "Gap"), new("missing", "What is missing", Weight: 3),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportDataMap request, CancellationToken cancellationToken)
    {
        var lines = ItemReader.Fit(await reader.Read(cancellationToken), request.Filter);
        var about = $"{UkText.Count(lines.Count, "item")}.";
        audit.Add("export", "data-map", "", $"{request.Format}: {about}");
        var rows = lines.Select(i => new Row(
            i.Reference, i.Required, i.SystemName, i.OwnerRole, i.SourceField, i.Kind, i.Frequency, i.LawfulBasis, i.CompletenessWords, i.Timeliness, i.Coverage, i.AgreedBy, i.Gap.ToString(), i.GapText));
        return TableFile.Of("data-map", request.Format, about, db.Clock.Today, new Table("Data map", Columns, [.. rows]));
    }
}

/// <summary>One item of the data map.</summary>
internal sealed record GetDataItem(string Reference) : IQuery<ItemLine>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetDataItemHandler(ItemReader reader) : IRequestHandler<GetDataItem, Result<ItemLine>>
{
    public async Task<Result<ItemLine>> Handle(GetDataItem request, CancellationToken cancellationToken) =>
        (await reader.Read(cancellationToken)).FirstOrDefault(i => i.Reference == request.Reference) is { } found ? found : Result<ItemLine>.Missing("That item");
}
