using Governance.Intake.Codes;
using Governance.Intake.Contributions;
using Governance.Intake.Schemas;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Intake.Pages.Kinds;

/// <summary>Every kind of extract that has a schema.</summary>
internal sealed record GetKinds : IQuery<IReadOnlyList<ExtractSchema>>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetKindsHandler(GovernanceDb db, SchemaBook book) : IRequestHandler<GetKinds, Result<IReadOnlyList<ExtractSchema>>>
{
    public Task<Result<IReadOnlyList<ExtractSchema>>> Handle(GetKinds request, CancellationToken cancellationToken) =>
        Task.FromResult(Result<IReadOnlyList<ExtractSchema>>.Done([.. book.Kinds.Select(k => book.On(k, db.Clock.Today)!).OrderBy(s => s.Name, StringComparer.Ordinal)]));
}

/// <summary>What is asked for of one kind.</summary>
internal sealed record GetKind(string Kind) : IQuery<ExtractSchema>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetKindHandler(GovernanceDb db, SchemaBook book) : IRequestHandler<GetKind, Result<ExtractSchema>>
{
    public Task<Result<ExtractSchema>> Handle(GetKind request, CancellationToken cancellationToken) =>
        Task.FromResult(book.On(request.Kind, db.Clock.Today) is { } schema ? Result<ExtractSchema>.Done(schema) : Result<ExtractSchema>.Missing("That kind of extract"));
}

/// <summary>An empty extract with its headings; in Excel with a sheet that says what each may hold, and one for each code set.</summary>
internal sealed record ExportTemplate(string Kind, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportTemplateHandler(GovernanceDb db, SchemaBook book, CodeReader codes, AuditTrail audit) : IRequestHandler<ExportTemplate, Result<ExportedFile>>
{
    private static readonly Column[] About = [new("field", "Field", Weight: 2), new("label", "Meaning", Weight: 2), new("needed", "Needed"), new("holds", "What it holds", Weight: 3), new("codes", "Code set")];

    public async Task<Result<ExportedFile>> Handle(ExportTemplate request, CancellationToken cancellationToken)
    {
        if (book.On(request.Kind, db.Clock.Today) is not { } schema)
        {
            return Result<ExportedFile>.Missing("That kind of extract");
        }

        audit.Add("export", "template", "", schema.Kind);
        var today = db.Clock.Today;
        var known = await codes.Book(cancellationToken);
        var empty = new Table(schema.Name, [.. schema.Fields.Select(f => new Column(f.Name, f.Name))], []);
        var fields = new Table("Fields", About, [.. schema.Fields.Select(f => new Row(f.Name, f.Label, f.Required ? "yes" : "no", f.TypeWords, f.Codes ?? ""))]);
        var sets = schema.Fields.Select(f => f.Codes).OfType<string>().Distinct(StringComparer.Ordinal).Select(set => new Table(
            set, [new("code", "Code"), new("label", "Label", Weight: 3)], [.. known.Set(set).Entries.Where(e => e.InForceOn(today)).Select(e => new Row(e.Code, e.Label))]));
        return TableFile.Of($"{schema.Kind}-template", request.Format, $"{schema.Name}, version {schema.Version}.", today, [empty, fields, .. sets]);
    }
}
